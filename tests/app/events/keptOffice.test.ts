import { expect, it } from 'vitest';
import { keepOffice, readOffice } from '#app/events/keptOffice.ts';
import { memoryEvents } from '#persistence/events/memoryEvents.ts';
import { readPaper } from '#persistence/paper/readPaper.ts';
import { officeDocuments } from '#tests/persistence/paper/officeDocuments.ts';

it('keeps an office’s paper beside its event, until it is forgotten or the event goes', async () => {
  const storage = memoryEvents();
  const read = readPaper(await officeDocuments['a head with a table and two pictures']());
  if (!read.ok) throw new Error('It was not read.');
  const office = { source: 'Surat.docx', taken: read.value };
  await keepOffice(storage, 'e', office);
  // What was not taken was told once.
  expect(await readOffice(storage, 'e')).toEqual({
    ...office,
    taken: { ...office.taken, notTaken: [] },
  });
  expect(await readOffice(storage, 'other')).toBeNull();
  await keepOffice(storage, 'e', null);
  expect(await readOffice(storage, 'e')).toBeNull();

  await keepOffice(storage, 'e', office);
  await storage.deleteEvent('e');
  expect(await readOffice(storage, 'e')).toBeNull();
});

it('is none where what is kept cannot be read here', async () => {
  const storage = memoryEvents();
  await storage.saveFile('e', 'kop', { name: 'a', bytes: new Uint8Array([123]) });
  expect(await readOffice(storage, 'e')).toBeNull();
});
