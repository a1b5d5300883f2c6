import { ageCommand } from './ageCommand';
import { goToCallersFolder } from './goToCallersFolder';

goToCallersFolder('age');
// Figures go to stdout, everything else to stderr.
ageCommand(process.argv.slice(2), { figures: console.log, remarks: console.error }).then(
  (code) => {
    process.exitCode = code;
  },
  (bug: unknown) => {
    console.error(bug);
    process.exitCode = 1;
  },
);
