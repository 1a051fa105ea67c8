import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject, programs, root } from '#scripts/parts/paths.mjs';
import { runNode } from '#scripts/parts/run.mjs';

/**
 * Has a process say at its end how much memory it took at most, in kilobytes.
 *
 * Linux lets a child inherit its parent's peak in `maxRSS`, and this parent has just exported a large risalah.
 */
const REPORT = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync } from 'node:fs';
  const own = '/proc/self/status';
  process.on('exit', () => {
    const peak = existsSync(own) && /VmHWM:\\s+(\\d+)/.exec(readFileSync(own, 'utf8'))?.[1];
    console.log('maxRSS', peak || process.resourceUsage().maxRSS);
  });
`)}`;

/**
 * The most memory that the command line takes to export a risalah, in bytes.
 *
 * @param {Uint8Array} risalahFile
 */
export async function measureMemory(risalahFile) {
  const config = inProject('scripts/cli.config.mjs');
  await runNode([programs.vite, 'build', '--config', config], { output: 'keep', cwd: root });
  const folder = mkdtempSync(join(tmpdir(), 'benang-merah-'));
  try {
    const source = join(folder, 'besar.risalah');
    writeFileSync(source, risalahFile);
    const command = [inProject('.cache/cli/main.js'), 'export', source, join(folder, 'besar.docx')];
    const { code, output } = await runNode(['--import', REPORT, ...command], {
      output: 'keep',
      cwd: root,
    });
    const [, kilobytes] = /maxRSS (\d+)/.exec(output) ?? [];
    return code === 0 && kilobytes !== undefined ? Number(kilobytes) * 1024 : Number.NaN;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
