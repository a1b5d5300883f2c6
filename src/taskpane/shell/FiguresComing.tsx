import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  line: {
    height: tokens.lineHeightBase200,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    '@media (forced-colors: active)': { border: `${tokens.strokeWidthThin} solid GrayText` },
  },
});

/** Stands where figures will, while they are on their way. */
export function FiguresComing({ name }: { readonly name: string }) {
  const { lines, line } = useStyles();
  return (
    <div role="progressbar" aria-label={name} className={lines}>
      {['28%', '100%', '72%', '88%', '64%'].map((width) => (
        <div key={width} className={line} style={{ width }} />
      ))}
    </div>
  );
}
