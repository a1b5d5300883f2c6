import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleFile } from './sampleFile';

// Writes samples/open-items.xlsx anew; a change of the generator shows as a change of the file.
async function make(): Promise<void> {
  writeFileSync(join(__dirname, 'open-items.xlsx'), await sampleFile());
  console.log('samples/open-items.xlsx is written.');
}

void make();
