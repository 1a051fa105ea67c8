/**
 * An office that works in LibreOffice saves the report, and refreshes its indexes: no caption, no entry of a list and no
 * reference may say another number after it. The files are made by the command line, one for each example, method and
 * format.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { runCommand } from '#cli/runCommand.ts';
import { examples } from '#templates/examples/examples.ts';
import { memoryDisk } from '#tests/cli/memoryDisk.ts';
import { paragraphsOf } from '#tests/document/readDocx.ts';
import { proveEach } from './cases.ts';

const OFFICE = 'soffice';
const isInstalled = spawnSync(OFFICE, ['--version']).error === undefined;
if (!isInstalled) {
  process.stderr.write(
    '\nSKIPPED: soffice is needed to save a report and refresh its indexes.\n\n',
  );
}

const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Refresh(source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  report = StarDesktop.loadComponentFromURL("file://" &amp; source, "_blank", 0, hidden())
  report.refresh()
  report.getTextFields().refresh()
  indexes = report.getDocumentIndexes()
  For at = 0 To indexes.getCount() - 1
    indexes.getByIndex(at).update()
  Next at
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName" : saving(0).Value = "MS Word 2007 XML"
  report.storeToURL("file://" &amp; target, saving())
  report.close(True)
End Sub
</script:module>`;
const LIBRARY = (name: string, modules: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="${name}" library:readonly="false" library:passwordprotected="false">${modules}</library:library>`;

let folder = '';
const profile = () => `-env:UserInstallation=file://${folder}/profile`;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'benang-merah-'));
  if (!isInstalled) return;
  // LibreOffice writes its own profile at its first start, and would write over ours.
  execFileSync(OFFICE, ['--headless', profile(), '--terminate_after_init'], { stdio: 'ignore' });
  const basic = `${folder}/profile/user/basic/Standard`;
  mkdirSync(basic, { recursive: true });
  writeFileSync(`${basic}/Module1.xba`, MACRO);
  writeFileSync(
    `${basic}/script.xlb`,
    LIBRARY('Standard', '<library:element library:name="Module1"/>'),
  );
  writeFileSync(`${basic}/dialog.xlb`, LIBRARY('Standard', ''));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cases = examples.flatMap(({ id }) =>
  ['eight', 'seven'].flatMap((method) =>
    ['risalah-lengkap', 'makalah-konvensi'].map((format) => ({
      name: `${id} ${method} ${format}`,
      id,
      more: ['--method', method, '--format', format],
    })),
  ),
);

describe.skipIf(!isInstalled)('a report that LibreOffice has saved', () => {
  proveEach('refreshing', cases, {
    saying: 'says the numbers it said',
    prove: async ({ id, more }) => {
      const { disk, surroundings } = memoryDisk();
      await runCommand(['example', id, 'own.risalah'], surroundings);
      await runCommand(['export', 'own.risalah', 'made.docx', ...more], surroundings);
      const made = disk.get('made.docx') ?? new Uint8Array();
      writeFileSync(`${folder}/made.docx`, made);
      const before = numbersIn(made);
      expect(before.captions.length).toBeGreaterThan(10);
      for (const [from, to] of [
        ['made', 'saved'],
        ['saved', 'again'],
      ]) {
        refresh(`${folder}/${from}.docx`, `${folder}/${to}.docx`);
        const after = numbersIn(readFileSync(`${folder}/${to}.docx`));
        expect(after.captions).toEqual(before.captions);
        expect(after.listed).toEqual(before.listed);
        expect(after.named).toEqual(before.named);
      }
    },
  });
});

function refresh(source: string, target: string): void {
  execFileSync(
    OFFICE,
    ['--headless', profile(), `macro:///Standard.Module1.Refresh(${source},${target})`],
    { stdio: 'ignore', timeout: 240_000 },
  );
}

interface Numbers {
  /** Every caption, whole. */
  readonly captions: readonly string[];
  /** Every entry of the contents and lists, without its page. */
  readonly listed: readonly string[];
  /** Every table or figure that is named anywhere, in their order. */
  readonly named: readonly string[];
}

function numbersIn(bytes: Uint8Array): Numbers {
  const part = unzipSync(bytes)['word/document.xml'] ?? new Uint8Array();
  const paragraphs = paragraphsOf(strFromU8(part)).map(({ text }) =>
    text
      .replaceAll('\u200D', '')
      // Lines within a heading or an entry.
      .replaceAll(' / ', ' ')
      .replace(/[\s\u00A0]+/g, (space) => (space.includes('\t') ? '\t' : ' '))
      .trim(),
  );
  const isEntry = (text: string): boolean => /\t([ivx]+|\d+)$/.test(text);
  return {
    captions: paragraphs.filter((text) => /^(Tabel|Gambar) [L\d.]+ /.test(text) && !isEntry(text)),
    listed: paragraphs.filter(isEntry).map((text) => text.replace(/\t[^\t]*$/, '')),
    named: paragraphs
      .filter((text) => !isEntry(text))
      .flatMap((text) => text.match(/(Tabel|Gambar) [L\d][\d.]*/g) ?? []),
  };
}
