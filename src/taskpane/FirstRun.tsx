import { Body1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { FirstRunWords } from '../words/paneWords';

const useStyles = makeStyles({
  text: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: { margin: 0 },
});

/** What a person reads before the first refresh: what it does, what it needs, what it leaves alone. */
export function FirstRun({ words }: { readonly words: FirstRunWords }) {
  const { text, line } = useStyles();
  return (
    <section className={text}>
      <Subtitle1 as="h1" className={line}>
        {words.title}
      </Subtitle1>
      <Body1 as="p" className={line}>
        {words.promise}
      </Body1>
      <Body1 as="p" className={line}>
        {words.needs}
      </Body1>
      <Body1 as="p" className={line}>
        {words.safe}
      </Body1>
    </section>
  );
}
