import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  title: {
    ...typographyStyles.caption1,
    cursor: 'pointer',
    width: 'fit-content',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  text: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0`,
  },
});

interface MessageDetailsProps {
  readonly title: string;
  readonly text: string;
}

/**
 * The rest of a long message, one press away. It stands beside the live region, not inside, because
 * opening it would have the whole message read out again.
 */
export function MessageDetails({ title, text }: MessageDetailsProps) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.title}>{title}</summary>
      <p className={styles.text}>{text}</p>
    </details>
  );
}
