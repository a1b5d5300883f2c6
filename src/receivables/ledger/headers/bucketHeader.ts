import { remembering } from './remembering';

/** The ages that a bucket's header names, in whole days; null where it names none at that end. */
export interface BucketSpan {
  readonly from: number | null;
  readonly to: number | null;
}

/** Texts of a first bucket; which of them means "not yet due" for certain comes first. */
const NOT_DUE = texts(
  'not due; not yet due; undue; future; future due; no vencido; no vencida; no vencidos; por vencer; ' +
    'sin vencer; non echu; non echue; a echoir; nicht fallig; noch nicht fallig; a vencer; nao vencido; ' +
    'non dovuto; non scaduto; a scadere',
);
const CURRENT = texts(
  'current; actual; vigente; corriente; al corriente; at date; a la fecha; courant',
);
/** Texts of a last bucket. */
const OLDEST = texts(
  'older; oldest; mayor; anterior; anteriores; mas antiguo; plus ancien; alter; aelter; mais antigo; ' +
    'piu vecchio; and older; over; mas',
);

/** Words that may stand in a bucket's header beside its figures. */
const DAYS = words('d day days dia dias j jour jours t tag tage tagen gg giorno giorni');
const MONTHS = words('m month months mes meses mois monat monate monaten mese mesi');
const ABOVE = words(
  'over above older more than greater plus mas mayor superior uber mehr als oltre piu acima mais',
);
const BELOW = words('under less below up until hasta menos menor bis unter jusqu moins ate fino');
const BESIDE = words(
  'past due overdue pastdue vencido vencidos vencida vencidas aged aging ageing age bucket period ' +
    'periodo periode fallig uberfallig echu echus retard late atraso mora demora antiguedad saldo balance ' +
    'amount amt bal importe to thru through y and et und e a au de di da des or o in adelante pd dpd ' +
    'since range rango tranche scaduto scaduti i n c b r p',
);
const NUMBERED = words('period periodo periode bucket range rango tranche c b p r');

/**
 * The ages that a header names, in English, Spanish, French, German, Portuguese or Italian; null where
 * it is no bucket's. `Current` and `Older` name no age: their neighbours do. A month counts 30 days, as
 * in Xero's `< 1 Month`; a lone figure (`30 Days`) may begin or end its bucket, so it names none.
 * @example bucketHeader('31 - 60 Días') is { from: 31, to: 60 }; bucketHeader('>90') is { from: 91, to: null }
 * @example bucketHeader('Net 30') is null
 */
export function bucketHeader(header: string): BucketSpan | null {
  const text = plain(header);
  if (NOT_DUE.has(text)) return { from: null, to: 0 };
  if (CURRENT.has(text) || OLDEST.has(text)) return NO_AGES;
  const figures = (text.match(/\d+/g) ?? []).map(Number);
  const named = text.match(/[a-z]+/g) ?? [];
  if (figures.length === 0 || figures.some((figure) => figure > 9999)) return null;
  if (!named.every((word) => KNOWN.has(word))) return null;
  // Nothing but figures, words and the signs of an interval.
  if (/[^a-z0-9 <>=+\-–/.()]/.test(text) || /\d[./]\d/.test(text)) return null;
  const inMonths = named.some((word) => MONTHS.has(word));
  const [first = 0, second] = figures;
  if (figures.length === 1) return openSpan(text, named, first, inMonths);
  if (figures.length > 2 || second === undefined || second <= first) return null;
  const isInterval = /\d[^\d<>+]*\d/.test(text);
  if (!isInterval) return null;
  return inMonths
    ? { from: first === 0 ? 0 : first * 30 + 1, to: second * 30 }
    : { from: first, to: second };
}

/**
 * Whether a header stands for a last bucket, whose first age only its neighbour tells.
 * @example isLastBucket('Plus ancien') is true
 */
export function isLastBucket(header: string): boolean {
  return OLDEST.has(plain(header));
}

/**
 * Whether a header stands for a first bucket, whose ages only its neighbours tell: `Current`.
 * @example isFirstBucket('Por vencer') is true
 */
export function isFirstBucket(header: string): boolean {
  const text = plain(header);
  // OCA's Spanish calls "Not due" `Deuda`, which anywhere else is a debt of any age.
  return NOT_DUE.has(text) || CURRENT.has(text) || text === 'deuda';
}

/** `Period 2026` is a year, no bucket; LedgerSMB's `c90` is one. */
const MOST_PERIODS = 365;

const NO_AGES: BucketSpan = { from: null, to: null };

/** A header with one figure: `> 90`, `90+`, `< 30`, `1 Month`, `30 Days`, `Period 1`. */
function openSpan(
  text: string,
  named: readonly string[],
  figure: number,
  inMonths: boolean,
): BucketSpan | null {
  const days = inMonths ? figure * 30 : figure;
  const before = text.slice(0, text.search(/\d/));
  const after = text.slice(text.search(/\d/));
  if (/>\s*=/.test(before)) return { from: days, to: null };
  if (before.includes('>') || hasWord(before, ABOVE)) return { from: days + 1, to: null };
  if (text.includes('+') || hasWord(after, ABOVE))
    return { from: inMonths ? days + 1 : days, to: null };
  if (/<\s*=/.test(before) || hasWord(before, WORDS_UP_TO)) return { from: null, to: days };
  if (before.includes('<') || hasWord(before, BELOW)) {
    return { from: null, to: inMonths ? days : days - 1 };
  }
  if (inMonths) return { from: days + 1, to: days + 30 };
  const isNumbered = figure <= MOST_PERIODS && named.some((word) => NUMBERED.has(word));
  const hasUnit = named.some((word) => DAYS.has(word));
  return isNumbered || hasUnit ? NO_AGES : null;
}

const WORDS_UP_TO = words('up until hasta bis jusqu ate fino');
const KNOWN = new Set([...DAYS, ...MONTHS, ...ABOVE, ...BELOW, ...BESIDE, ...NUMBERED]);

function hasWord(text: string, set: ReadonlySet<string>): boolean {
  return (text.match(/[a-z]+/g) ?? []).some((word) => set.has(word));
}

const plain = remembering((header) =>
  header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/≤/g, '<=')
    .replace(/≥/g, '>=')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[_\s\u2010-\u2015'’]+/g, (gap) => (/[\u2010-\u2015]/.test(gap) ? '-' : ' '))
    .trim()
    .replace(/[.:]+$/, ''),
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function texts(list: string): ReadonlySet<string> {
  return new Set(list.split('; '));
}
