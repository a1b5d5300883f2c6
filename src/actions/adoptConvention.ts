import {
  adoptedCells,
  adoptedInWords,
  comparedInWords,
  differingSettings,
} from '../receivables/conventions/adoption';
import { conventionInWords } from '../receivables/conventions/conventionInWords';
import type { Language } from '../receivables/settings/settings';
import { wordsFor } from '../words';
import type { DeskState, Done, Work } from './actions';
import { takeTypedSettings } from './takeTypedSettings';

/**
 * Ages from now on as the system that made the export does: its basis, its as-of day, which is then
 * fixed, and its bounds, all of them together or none. What changed from what is told, so that it can be
 * taken back.
 */
export async function adoptConvention(
  { picture, settings }: Pick<DeskState, 'picture' | 'settings'>,
  work: Work,
  office: Language,
): Promise<Done> {
  const words = wordsFor(office);
  const convention = picture?.convention ?? null;
  if (picture === null || convention === null) {
    return { told: { kind: 'failure', text: words.conventions.unknown }, summary: null };
  }
  if (convention.obstacle !== null) {
    const text = conventionInWords(convention, words.conventions);
    return { told: { kind: 'failure', text }, summary: null };
  }
  const before = settings ?? picture.settings;
  if (differingSettings(convention, before).length === 0) {
    const text = comparedInWords(convention, before, words);
    return { told: { kind: 'outcome', text }, summary: null };
  }
  const adopted = adoptedInWords(convention, before, words);
  const done = await takeTypedSettings(adoptedCells(convention), adopted, work, office);
  const { told } = done;
  if (told.kind !== 'outcome' || told.text === adopted) return done;
  return { ...done, told: { ...told, text: `${adopted} ${told.text}` } };
}
