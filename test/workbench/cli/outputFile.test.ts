import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  besideInput,
  checkOutput,
  checkOutputs,
  writeWhole,
} from '../../../workbench/cli/outputFile';

describe('the output file', () => {
  let folder: string;
  let ledger: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'duebook-'));
    ledger = join(folder, 'items.xlsx');
    writeFileSync(ledger, 'the ledger');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['items.xlsx', 'items.aged.xlsx'],
    ['march/open items.csv', 'march/open items.aged.xlsx'],
    ['a.b.csv', 'a.b.aged.xlsx'],
  ])('of %s is %s beside it', (input, output) => {
    expect(besideInput(input)).toBe(output);
  });

  it('may be a new file', () => {
    expect(() => {
      checkOutput(ledger, join(folder, 'aged.xlsx'), false);
    }).not.toThrow();
  });

  it('is not replaced, unless forced', () => {
    const output = join(folder, 'aged.xlsx');
    writeFileSync(output, 'last month');
    expect(() => {
      checkOutput(ledger, output, false);
    }).toThrow(/exists already; use --force/);
    expect(() => {
      checkOutput(ledger, output, true);
    }).not.toThrow();
  });

  it('is one of several, none of which may be there or be the same', () => {
    const [aged, copy] = [join(folder, 'aged.xlsx'), join(folder, 'copy.xlsx')];
    expect(() => {
      checkOutputs(ledger, [aged, copy, null], false);
    }).not.toThrow();
    expect(() => {
      checkOutputs(ledger, [aged, join(folder, '.', 'aged.xlsx')], false);
    }).toThrow(/two results/);
    writeFileSync(copy, 'last month');
    expect(() => {
      checkOutputs(ledger, [aged, copy], false);
    }).toThrow(/exists already; use --force/);
  });

  it.each([
    ['by its name', (path: string) => path],
    ['by a roundabout path', (path: string) => join(path, '..', '.', 'items.xlsx')],
    ['by a symbolic link', (path: string) => linked(path, symlinkSync)],
    ['by a hard link', (path: string) => linked(path, linkSync)],
  ])('is never the ledger itself, even forced, %s', (_, other) => {
    expect(() => {
      checkOutput(ledger, other(ledger), true);
    }).toThrow(/would replace the ledger/);
  });

  it('needs its folder, and is not a folder', () => {
    expect(() => {
      checkOutput(ledger, join(folder, 'none', 'aged.xlsx'), false);
    }).toThrow(/does not exist/);
    mkdirSync(join(folder, 'aged.xlsx'));
    expect(() => {
      checkOutput(ledger, join(folder, 'aged.xlsx'), true);
    }).toThrow(/is a folder/);
  });

  it('is written whole, and nothing else stays behind', () => {
    const output = join(folder, 'aged.xlsx');
    writeWhole(output, Buffer.from('aged'));
    expect(readFileSync(output, 'utf8')).toBe('aged');
    expect(readdirSync(folder).sort()).toEqual(['aged.xlsx', 'items.xlsx']);
  });

  it('leaves nothing behind when it cannot be written', () => {
    mkdirSync(join(folder, 'aged.xlsx'));
    expect(() => {
      writeWhole(join(folder, 'aged.xlsx'), Buffer.from('aged'));
    }).toThrow(/could not be written/);
    expect(readdirSync(folder).sort()).toEqual(['aged.xlsx', 'items.xlsx']);
  });
});

function linked(path: string, link: (from: string, to: string) => void): string {
  const other = join(path, '..', 'other.xlsx');
  link(path, other);
  return other;
}
