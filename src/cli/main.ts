import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { BadInput } from './badInput.ts';
import { runCommand } from './runCommand.ts';

const STANDARD_INPUT = 0;

// Whoever reads the output may stop at its head: nothing is left to say then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const output = await runCommand(process.argv.slice(2), {
    readFile: (path) => new Uint8Array(readFileSync(path)),
    writeFile: (path, bytes) => writeFileSync(path, bytes),
    readInput: () => readFileSync(STANDARD_INPUT, 'utf8'),
    writeNotice: (sentence) => void process.stderr.write(`${sentence}\n`),
    now: () => new Date(),
    newId: () => randomBytes(12).toString('hex'),
  });
  if (output !== null) process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
