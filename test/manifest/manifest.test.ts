/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionFiles } from '../../build/functionFiles';
import type { Desk } from '../../src/actions/actions';
import { associateRibbon } from '../../src/commands/ribbon';
import { elements, readManifest, resources, ROOT } from './readManifest';

const manifest = readManifest();
const found = resources(manifest);
const first = (name: string) => elements(manifest, name)[0];

describe('resources', () => {
  test('each resid names a resource', () => {
    const ids = found.map((one) => one.id);
    const used = [...manifest.querySelectorAll('[resid]')].map((one) => one.getAttribute('resid'));
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((resid) => !ids.includes(resid ?? ''))).toEqual([]);
  });

  test('each resource is used and has its own id', () => {
    const used = [...manifest.querySelectorAll('[resid]')].map((one) => one.getAttribute('resid'));
    const ids = found.map((one) => one.id);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  // Limits: learn.microsoft.com/javascript/api/manifest/resources
  test('ids have at most 32 characters', () => {
    expect(found.map((one) => one.id).filter((id) => id.length > 32)).toEqual([]);
  });

  test.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('%s have at most %d characters in every language', (group, limit) => {
    const texts = elements(manifest, group).flatMap((part) => allTexts(part));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.length > limit)).toEqual([]);
  });

  test('the description has at most 250 characters in every language', () => {
    const description = manifest.querySelector('OfficeApp > Description');
    expect(allTexts(description as Element).filter((text) => text.length > 250)).toEqual([]);
  });
});

describe('languages', () => {
  const spanish = ['es-ES', 'es-MX', 'es-US'];
  const texts = [
    ...manifest.querySelectorAll('OfficeApp > DisplayName, OfficeApp > Description'),
    ...elements(manifest, 'String'),
  ];

  test('English of the United States is the default', () => {
    expect(first('DefaultLocale')?.textContent).toBe('en-US');
  });

  test.each(texts.map((text) => [text.id || text.localName, text] as const))(
    '%s is said in Spanish, alike in all regions',
    (_name, text) => {
      const overrides = elements(text, 'Override');
      expect(overrides.map((one) => one.getAttribute('Locale'))).toEqual(spanish);
      expect(new Set(overrides.map((one) => one.getAttribute('Value'))).size).toBe(1);
    },
  );

  test('only the name of the product is the same in both languages', () => {
    const same = texts.filter((text) => new Set(allTexts(text)).size === 1);
    expect(same.map((text) => text.getAttribute('DefaultValue'))).toEqual(['Duebook', 'Duebook']);
  });
});

describe('addresses', () => {
  const addresses = [...manifest.querySelectorAll('[DefaultValue], [Value]')]
    .flatMap((one) => [one.getAttribute('DefaultValue'), one.getAttribute('Value')])
    .filter((value): value is string => value?.includes('://') ?? false);

  test('all are https on one host', () => {
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set(['https://localhost:3000']),
    );
  });

  test('all lead to something that the build makes', () => {
    const written = ['/functions.js', ...Object.keys(functionFiles()).map((path) => `/${path}`)];
    const missing = [...new Set(addresses.map((address) => new URL(address).pathname))]
      .map((path) =>
        path.replace('/help/', '/src/help/').replace(/^\/taskpane/, '/src/taskpane/taskpane'),
      )
      .filter((path) => !existsSync(join(ROOT, path)) && !written.includes(path));
    expect(missing).toEqual([]);
  });
});

describe('icons', () => {
  // Every size of the design set, in the manifest or not: stores and later manifests ask for them.
  test.each([16, 32, 64, 80, 128])('icon-%d.png is a PNG of that size', (size) => {
    expect(pngSize(join(ROOT, 'assets', `icon-${size}.png`))).toEqual([size, size]);
  });

  test('each image is as large as the control says', () => {
    const images = elements(manifest, 'Image').filter((one) => one.hasAttribute('size'));
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) {
      const resource = found.find((one) => one.id === image.getAttribute('resid'));
      const path = new URL(resource?.getAttribute('DefaultValue') ?? '').pathname;
      const size = Number(image.getAttribute('size'));
      expect(pngSize(join(ROOT, path))).toEqual([size, size]);
    }
  });

  test('the two icons outside the ribbon are 32 and 64 pixels', () => {
    const sizes = ['IconUrl', 'HighResolutionIconUrl'].map((name) =>
      pngSize(join(ROOT, new URL(first(name)?.getAttribute('DefaultValue') ?? '').pathname)),
    );
    expect(sizes).toEqual([
      [32, 32],
      [64, 64],
    ]);
  });
});

describe('the shared runtime', () => {
  // A different resid in one of them and the runtime silently does not load:
  // learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime
  test('has one resid wherever it is named', () => {
    const resids = ['Runtime', 'FunctionFile', 'Page']
      .flatMap((name) => elements(manifest, name))
      .map(
        (one) =>
          one.getAttribute('resid') ?? elements(one, 'SourceLocation')[0]?.getAttribute('resid'),
      );
    expect(resids.length).toBeGreaterThanOrEqual(2);
    expect(new Set(resids).size).toBe(1);
  });

  test('lives long, so there is no TaskpaneId', () => {
    expect(first('Runtime')?.getAttribute('lifetime')).toBe('long');
    expect(elements(manifest, 'TaskpaneId')).toEqual([]);
  });

  test('is all that Excel must support to offer Duebook', () => {
    const sets = elements(manifest, 'Set').map((set) => [
      set.getAttribute('Name'),
      set.getAttribute('MinVersion'),
    ]);
    expect(sets).toEqual([['SharedRuntime', '1.1']]);
  });

  test('opens the same page as the add-in itself', () => {
    const runtime = found.find((one) => one.id === first('Runtime')?.getAttribute('resid'));
    expect(runtime?.getAttribute('DefaultValue')).toBe(
      first('SourceLocation')?.getAttribute('DefaultValue'),
    );
  });
});

describe('the ribbon', () => {
  test('presses functions that the add-in associates', () => {
    const associated: string[] = [];
    const actions = { associate: (name: string) => associated.push(name) };
    Object.assign(globalThis, { Office: { actions } });
    associateRibbon({} as Desk, () => undefined);
    const pressed = elements(manifest, 'FunctionName').map((one) => one.textContent);
    expect(pressed).toEqual([
      'openDuebook',
      'refreshAging',
      'followUpList',
      'markDisputes',
      'unmarkDisputes',
      'supervisorPage',
      'prepareToShare',
    ]);
    expect(associated.sort()).toEqual([...pressed].sort());
  });

  test('stands on the Home tab', () => {
    expect(first('OfficeTab')?.id).toBe('TabHome');
  });
});

describe('functions in cells', () => {
  const [point] = elements(manifest, 'ExtensionPoint').filter(
    (one) => one.getAttribute('xsi:type') === 'CustomFunctions',
  );
  const resourceOf = (part: string) => {
    const [location] = elements(elements(point as Element, part)[0] as Element, 'SourceLocation');
    return found.find((one) => one.id === location?.getAttribute('resid'));
  };
  const pathsOf = (resource: Element | undefined) =>
    [resource as Element, ...elements(resource as Element, 'Override')].map(
      (one) =>
        new URL(one.getAttribute('DefaultValue') ?? one.getAttribute('Value') ?? '').pathname,
    );

  test('have no namespace: their names start with AGING', () => {
    expect(elements(manifest, 'Namespace')).toEqual([]);
  });

  test('are offered in all form factors: a script, the page of the shared runtime, metadata', () => {
    expect(point?.parentElement?.localName).toBe('AllFormFactors');
    expect([...(point?.children ?? [])].map((one) => one.localName)).toEqual([
      'Script',
      'Page',
      'Metadata',
    ]);
    expect(pathsOf(resourceOf('Script'))).toEqual(['/functions.js']);
  });

  test('are described in both languages, in files that a build writes', () => {
    expect(pathsOf(resourceOf('Metadata'))).toEqual([
      '/functions.json',
      '/functions-es.json',
      '/functions-es.json',
      '/functions-es.json',
    ]);
    const written = Object.keys(functionFiles());
    expect(written).toEqual(expect.arrayContaining(['functions.json', 'functions-es.json']));
  });
});

test('the version has four parts and starts with that of the package', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(first('Version')?.textContent).toBe(`${version}.0`);
});

// Office reads the elements in the order of its schema and refuses another.
test.each([
  [
    'OfficeApp',
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides',
  ],
  ['Host', 'Runtimes AllFormFactors DesktopFormFactor'],
  ['DesktopFormFactor', 'GetStarted FunctionFile ExtensionPoint'],
  ['GetStarted', 'Title Description LearnMoreUrl'],
  ['Control', 'Label Supertip Icon Action'],
  ['Resources', 'Images Urls ShortStrings LongStrings'],
])('%s has its parts in order', (name, order) => {
  const parent = elements(manifest, name).find((one) => one.children.length > 0);
  expect([...(parent?.children ?? [])].map((one) => one.localName).join(' ')).toBe(order);
});

function allTexts(within: Element): string[] {
  return [within, ...within.getElementsByTagName('*')].flatMap((one) =>
    ['DefaultValue', 'Value'].flatMap((name) => one.getAttribute(name) ?? []),
  );
}

/** Width and height from a PNG's header (ISO 15948, section 11.2.2). */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
