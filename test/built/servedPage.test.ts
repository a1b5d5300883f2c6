import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withOfficeFrom } from '../../workbench/browser/server/shippedPage';

const shipped = readFileSync(join(__dirname, '..', '..', 'dist', 'taskpane.html'), 'utf8');
const HERE = 'https://localhost:3001';
const MICROSOFT = 'https://appsforoffice.microsoft.com';

/** The places where two texts differ, as what stands there in each. */
function differences(one: string, other: string): readonly (readonly [string, string])[] {
  const [parts, others] = [one, other].map((text) => text.split(/(?<=[\s"'=<>;])|(?=[\s"'=<>;])/));
  expect(others).toHaveLength(parts?.length ?? 0);
  return (parts ?? []).flatMap((part, at) => {
    const found = others?.[at] ?? '';
    return part === found ? [] : [[part, found] as const];
  });
}

test('the workbench changes two things of the shipped page: where office.js is, and that host in the policy', () => {
  const served = withOfficeFrom(HERE, shipped);
  expect(differences(shipped, served)).toEqual([
    [MICROSOFT, HERE],
    [`${MICROSOFT}/lib/1/hosted/office.js`, `${HERE}/lib/1/hosted/office.js`],
  ]);
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(served)?.[1];
  expect(policy).toBe(
    `script-src 'self' ${HERE}; style-src 'self' 'unsafe-inline'; connect-src 'none'`,
  );
});
