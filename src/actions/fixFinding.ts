import type { FindingKind } from '../receivables/checking/finding';
import type { Language } from '../receivables/settings/settings';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { checkBeforeSharing } from './checkBeforeSharing';

/** Does what can be done about one kind of finding, then checks again. */
export async function fixFinding(kind: FindingKind, work: Work, office: Language): Promise<Done> {
  const checked = await checkBeforeSharing(work, office);
  const finding = checked.sharing?.findings.find((one) => one.kind === kind);
  const { checking: words } = wordsFor(office);
  const text = finding === undefined ? words.gone : words.notOurs;
  return { ...checked, told: { kind: 'outcome', text } };
}
