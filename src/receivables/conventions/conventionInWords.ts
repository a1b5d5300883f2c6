import type { ConventionWords } from '../../words/conventionWords';
import { edgesText } from '../aging/typedEdges';
import { toIso } from '../calendar/isoDay';
import type { AgingRule, ConventionBound, ExportConvention } from './exportConvention';

/** Fewer items than this are said. */
const FEW = 5;

/**
 * How the system that made an export ages, in a sentence or several: what it is, what is not sure of it,
 * and why it cannot be set here where that is so.
 * @example 'Your system ages by due date as of 31 May 2020; 1-30 includes day 30; 3 rows differ.'
 */
export function conventionInWords(convention: ExportConvention, words: ConventionWords): string {
  const { basis, asOf, edges, bound, compared, misfits, inNone, obstacle } = convention;
  const isoDay = toIso(asOf);
  if (obstacle === 'too-many-misfits') return words.none(basis, isoDay, misfits.length, compared);
  const parts = [
    edges === null ? words.countsDays(basis, isoDay) : words.ages(basis, isoDay),
    ...(bound === null || obstacle !== null ? [] : [boundInWords(bound, words)]),
    words.differ(misfits.length, compared),
  ];
  return [
    `${parts.join('; ')}.`,
    ...(compared < FEW ? [words.fewCompared(compared)] : []),
    ...(inNone > 0 ? [words.inNone(inNone)] : []),
    ...doubts(convention, words),
    ...obstacleInWords(convention, words),
  ].join(' ');
}

function boundInWords(
  { header, day, isAsHeaded, isProven }: ConventionBound,
  words: ConventionWords,
): string {
  if (!isAsHeaded) return words.endsWithDay(header, day);
  return isProven ? words.includesDay(header, day) : words.includesByHeader(header, day);
}

/** One other explanation is enough to know that there is a choice. */
function doubts(
  { isAmbiguous, others: [other], obstacle }: ExportConvention,
  words: ConventionWords,
): readonly string[] {
  if (!isAmbiguous || obstacle !== null) return [];
  return [other === undefined ? words.alsoOtherDay : alsoInWords(other, words)];
}

function alsoInWords({ basis, asOf, edges }: AgingRule, words: ConventionWords): string {
  return words.alsoBy(basis, toIso(asOf), edges === null ? '' : edgesText(edges));
}

function obstacleInWords(
  { obstacle, edges }: ExportConvention,
  words: ConventionWords,
): readonly string[] {
  switch (obstacle) {
    case 'overlapping-buckets':
      return [words.overlapping];
    case 'calendar-months':
      return [words.byMonths];
    case 'bounds-unusable':
      return [words.unusable((edges ?? []).join(', '))];
    default:
      return [];
  }
}
