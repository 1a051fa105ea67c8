import { writeFileSync, mkdirSync } from 'node:fs';
import { it } from 'vitest';
import { typesetDocument } from '#document/typesetDocument.ts';
import { composeSuggestions } from '#publications/suggestions/composeSuggestions.ts';
import { registerTable } from '#publications/suggestions/registerBook.ts';
import { writeBook } from '#sheets/writeBook.ts';
import { suggestionPaper } from '#templates/suggestions/paper.ts';
import { exampleRegister as register } from '#templates/suggestions/example/exampleRegister.ts';

it('writes', async () => {
  mkdirSync('/tmp/saran', { recursive: true });
  for (const [name, paper] of [
    ['blank', { kind: 'blank' }],
    ['filled', { kind: 'filled', ids: ['saran-1', 'saran-8', 'saran-5'] }],
    ['recap', { kind: 'recap', today: '2025-06-30' }],
  ] as const) {
    const { bytes } = await typesetDocument(composeSuggestions({ register, paper }), {
      format: suggestionPaper, photos: new Map(), now: new Date(2025, 6, 1),
    });
    writeFileSync(`/tmp/saran/${name}.docx`, bytes);
  }
  writeFileSync('/tmp/saran/register.xlsx', writeBook([registerTable(register)]));
}, 200_000);
