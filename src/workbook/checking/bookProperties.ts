import type { PropertyKind } from '../../words/checkingWords';

/** Texts that a person or Excel may have filled in with names of people or of the company. */
const TEXTS = ['author', 'manager', 'company', 'keywords', 'comments'] as const;

/**
 * Properties that a company's own rules put there, labels of confidentiality above all: they are no
 * personal data, and taking them away would break those rules.
 */
const COMPANYS = /^(MSIP_|ContentTypeId$|_dlc_|MediaServiceImageTags$)/i;

/** Kinds of properties that say something of people or the company. */
export async function bookProperties(
  context: Excel.RequestContext,
): Promise<readonly PropertyKind[]> {
  const { properties } = context.workbook;
  properties.load([...TEXTS, 'lastAuthor']);
  const custom = properties.custom.load('items/key');
  await context.sync();
  return [
    ...([...TEXTS, 'lastAuthor'] as const).filter((kind) => properties[kind] !== ''),
    ...(custom.items.some(({ key }) => !COMPANYS.test(key)) ? (['custom'] as const) : []),
  ];
}

/** Empties them, but for the name of who saved last: Excel writes that one alone. */
export async function emptyProperties(context: Excel.RequestContext): Promise<void> {
  const { properties } = context.workbook;
  const custom = properties.custom.load('items/key');
  await context.sync();
  for (const text of TEXTS) properties[text] = '';
  for (const { key } of custom.items) {
    if (!COMPANYS.test(key)) properties.custom.getItem(key).delete();
  }
  await context.sync();
}
