import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { Registers } from '#ui/services/registers.ts';
import { once } from './once.ts';

/** The registers of suggestions of this browser; what reads and writes them is loaded when first called. */
export function createRegisters(storage: BrowserStorage): Registers {
  const load = once(async () => (await import('./records/registers.ts')).registersIn(storage));

  return {
    listRegisters: async () => (await load()).listRegisters(),
    createRegister: async (answers) => (await load()).createRegister(answers),
    keepRegister: async (register, photos) => (await load()).keepRegister(register, photos),
    openRegister: async (card) => (await load()).openRegister(card),
    deleteRegister: async (card, how) => (await load()).deleteRegister(card, how),
    readVersion: async (card, at) => (await load()).readVersion(card, at),
    saveFile: async (register, extent) => (await load()).saveFile(register, extent),
    weighFile: async (register) => (await load()).weighFile(register),
    openFile: async (file, asked) => (await load()).openFile(file, asked),
    mergeFile: async (session, file, asked) => (await load()).mergeFile(session, file, asked),
    growRisalah: async (session, growing) => (await load()).growRisalah(session, growing),
  };
}
