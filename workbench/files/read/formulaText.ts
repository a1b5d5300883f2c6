import { storedName } from '../../host/functions/formulaNames';
import { formulaTokens } from '../../host/structure/formulaTokens';

/**
 * A formula as a person sees it: files mark functions younger than the format with a prefix, and
 * write `A1#`, all that the formula in A1 fills, as a function.
 */
export function formulaForPeople(text: string): string {
  if (!text.includes('_xl')) return `=${text}`;
  const plain = text.replace(/_xlfn\.ANCHORARRAY\(([^()]+)\)/g, '$1#');
  return `=${plain.replace(/_xlfn\.|_xlws\.|_xlpm\.|_xludf\./g, '')}`;
}

// Functions that came after Excel 2007, which files write with a prefix ("Issue: An _xlfn. prefix
// is displayed in front of a formula", support.microsoft.com).
const YOUNGER = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
  BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
  CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH
  COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND
  EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH
  FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY
  HSTACK HYPGEOM.DIST IFNA IFS IMAGE ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST
  LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL
  NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
  PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC
  QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE
  SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE
  TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S
  VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(
    /\s+/,
  ),
);
const SHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);

/**
 * A formula as files store it: without its equals sign, younger functions and those of add-ins with
 * their prefix, and references to tables in full. Excel leaves out the table's name inside the table,
 * and writes `[#This Row]` as `@`, only on screen.
 */
export function formulaForFile(
  formula: string,
  table: string | undefined,
  addinFunctions: ReadonlySet<string> = new Set(),
): string {
  let sheet = '';
  let stored = '';
  for (const { kind, text } of formulaTokens(formula.replace(/^=/, ''))) {
    const said = sheet;
    sheet = kind === 'sheet' ? text : '';
    if (kind === 'sheet') continue;
    if (kind === 'spill') stored += `_xlfn.ANCHORARRAY(${said}${text.slice(0, -1)})`;
    else if (kind === 'structured') stored += said + inFull(text, table);
    else if (kind !== 'function') stored += said + text;
    else
      stored += said + (addinFunctions.has(text.toUpperCase()) ? storedName(text) : prefixed(text));
  }
  return stored + sheet;
}

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return YOUNGER.has(upper) ? `_xlfn.${upper}` : name;
}

function inFull(reference: string, table = ''): string {
  const open = reference.indexOf('[');
  const name = open === 0 ? table : reference.slice(0, open);
  const inside = reference.slice(open + 1, -1);
  if (!inside.startsWith('@')) return `${name}[${inside}]`;
  const column = inside.slice(1);
  if (column === '') return `${name}[#This Row]`;
  return `${name}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}
