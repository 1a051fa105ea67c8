import { expect } from 'vitest';
import { onPaper } from '#domain/method/takenPaper.ts';
import { typesetDocument } from '#document/typesetDocument.ts';
import { readPaper } from '#persistence/paper/readPaper.ts';
import { offices, officeFaults } from '#tests/document/officeFaults.ts';
import { a4, photos, sampleManuscript } from '#tests/document/sampleManuscript.ts';
import { officeDocuments } from '#tests/persistence/paper/officeDocuments.ts';
import { proveEach } from './cases.ts';

const cases = Object.entries(officeDocuments).map(([name, make]) => ({ name, make }));

proveEach('officePapers', cases, {
  saying: 'writes a report on the paper of an office of which no Office complains',
  prove: async ({ make }) => {
    const read = readPaper(await make());
    if (!read.ok) throw new Error(read.error.kind);
    const format = onPaper(a4, read.value, 'kop.docx');
    const { bytes } = await typesetDocument(sampleManuscript(), {
      format,
      photos,
      now: new Date(0),
    });
    for (const office of offices) expect(await officeFaults(bytes, office), office).toEqual([]);
  },
});
