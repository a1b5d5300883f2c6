import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { functionDocs } from './functionDocs';

writeFileSync(resolve(__dirname, '../docs/functions.md'), functionDocs());
