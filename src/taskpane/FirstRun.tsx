import { Body1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { FirstRunWords } from '../words/paneWords';

const useStyles = makeStyles({
  text: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** What a person reads before the first refresh: what it does, what it needs, what it leaves alone. */
export function FirstRun({ words }: { readonly words: FirstRunWords }) {
  const { text } = useStyles();
  return (
    <section className={text}>
      <Subtitle1 as="h1">{words.title}</Subtitle1>
      <Body1 as="p">{words.promise}</Body1>
      <Body1 as="p">{words.needs}</Body1>
      <Body1 as="p">{words.safe}</Body1>
    </section>
  );
}
