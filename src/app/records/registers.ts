import { mergeRegisters } from '#domain/merge/mergeRegisters.ts';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import { isStorageFull } from '#domain/risalah/storageFull.ts';
import { afterGrowing, grownRisalah } from '#domain/suggestions/growing/grow.ts';
import { emptyRegister } from '#domain/suggestions/schema/register.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { OpenedRecord } from '#persistence/kinds/recordFile.ts';
import type { RegisterSession } from '#store/registerSession.ts';
import { registerDefaults } from '#templates/suggestions/defaults.ts';
import type { RegisterOpened, RegisterOpening, Registers } from '#ui/services/registers.ts';
import { fileNameFor } from '#words/files.ts';
import { isoDay } from '#words/keeping/saved.ts';
import { suggestionSource } from '#words/suggestions/growing.ts';
import { numberedTitle } from '#words/suggestions/printed.ts';
import { handOver } from '#browser/handOver.ts';
import { storeRisalah } from '#app/files/storeRisalah.ts';
import { newRisalah } from '#app/session/newRisalah.ts';
import { newId } from '#app/newId.ts';
import { registerShelf } from './registerShelf.ts';
import { readRecord } from './readRecord.ts';

/** The registers of this browser. @param read reads a file; default beside the page */
export function registersIn(storage: BrowserStorage, read = readRecord('register')): Registers {
  const shelf = registerShelf(storage);

  async function laidOver(
    session: RegisterSession,
    brought: OpenedRecord<Register>,
    { settle }: RegisterOpening,
  ): Promise<RegisterOpened | 'cancelled'> {
    session.forms.flushAll();
    const here = session.store.getState();
    const ancestor = await shelf.ancestorOf(here, brought);
    const { questions, answered } = mergeRegisters({ ours: here, theirs: brought.value, ancestor });
    const ours = answered(() => 'a');
    const isSame = questions.length === 0 && sameAnswers(here, ours);
    const answers = isSame ? [] : await settle({ ...differenceOf(here, ours), questions });
    if (answers === null) return 'cancelled';
    const given = new Map(questions.map(({ id }, at) => [id, answers[at] ?? 'a']));
    if ((await shelf.takePhotos(brought)) === 'full') return { ok: false, error: 'full' };
    // What was typed while somebody was asked is not written over.
    if (session.store.getState() !== here) return { ok: false, error: 'busy' };
    if (!isSame) {
      void session.keepVersion('merge');
      session.store.setState(
        answered(({ id }) => given.get(id) ?? 'a'),
        true,
      );
    }
    await session.flush();
    if (session.status.getState().saving !== 'saved') return { ok: false, error: 'full' };
    const made = session.store.getState();
    await shelf.stemsFrom(made.id, brought);
    const missingPhotos = await shelf.missingPhotos(made);
    return { ok: true, card: session.card, became: isSame ? 'same' : 'merged', missingPhotos };
  }

  async function keptNew(brought: OpenedRecord<Register>): Promise<RegisterOpened> {
    const { value, photos } = brought;
    try {
      const card = await shelf.keep(value, photos);
      await shelf.stemsFrom(value.id, brought);
      return { ok: true, card, became: 'new', missingPhotos: await shelf.missingPhotos(value) };
    } catch (error) {
      if (!isStorageFull(error)) throw error;
      return { ok: false, error: 'full' };
    }
  }

  return {
    listRegisters: async () =>
      (await shelf.list()).map(({ id, title, about, count, savedAt, mark }) => ({
        ...{ id, unit: title, period: about, count, savedAt, mark },
      })),
    createRegister: (answers) => {
      const createdAt = new Date().toISOString();
      const empty = emptyRegister({ id: newId(), createdAt, defaults: registerDefaults });
      return shelf.keep({ ...empty, ...answers });
    },
    keepRegister: (register, photos) => shelf.keep({ ...register, id: newId() }, photos),
    openRegister: shelf.open,
    deleteRegister: shelf.remove,
    readVersion: shelf.readVersion,
    saveFile: async (register, extent) => {
      const { bytes, given } = await shelf.fileOf(register, extent);
      const name = `Register saran ${register.unit}`.trim();
      handOver(fileNameFor(name, 'saran'), new Blob([bytes], { type: 'application/zip' }));
      await given();
    },
    weighFile: async (register) => (await shelf.fileOf(register, 'part')).bytes.length,
    openFile: async (file, asked) => {
      const brought = await read(file, asked);
      if (brought === 'cancelled' || !brought.ok) return brought;
      const known = (await shelf.list()).find(({ record }) => record === brought.value.value.id);
      if (known === undefined) return keptNew(brought.value);
      const met = await shelf.withCard(known.id, (session) =>
        laidOver(session, brought.value, asked),
      );
      if (met === 'cancelled') return met;
      if (met === 'busy') return { ok: false, error: 'busy' };
      return 'ok' in met ? met : { ok: false, error: met };
    },
    mergeFile: async (session, file, asked) => {
      const brought = await read(file, asked);
      if (brought === 'cancelled' || !brought.ok) return brought;
      return laidOver(session, brought.value, asked);
    },
    growRisalah: async (session, { suggestions, theme, team, method }) => {
      session.forms.flushAll();
      const register = session.store.getState();
      const wanted = new Set(suggestions);
      const rows = register.suggestions.filter(({ id }) => wanted.has(id));
      const now = new Date();
      const { unit } = register;
      const grown = grownRisalah(rows, register, {
        ...{ newId, theme },
        fresh: newRisalah({ title: '', team, unit, method }, now),
        sourceOf: (suggestion) => suggestionSource(suggestion, register),
      });
      await storeRisalah(storage, grown, now.getTime());
      const marks = { risalah: grown.id, today: isoDay(now) };
      session.store.setState(afterGrowing(register, suggestions, marks));
      await session.flush();
      return grown.id;
    },
  };
}

function differenceOf(here: Register, made: Register) {
  const known = new Map(here.suggestions.map((one) => [one.id, one]));
  const added = made.suggestions.filter(({ id }) => !known.has(id));
  const changed = made.suggestions.filter((one) => {
    const before = known.get(one.id);
    return before !== undefined && !sameAnswers(before, one);
  });
  const titles = new Map(here.suggestions.map((one) => [one.id, numberedTitle(one)]));
  return { added: added.length, changed: changed.length, titles };
}
