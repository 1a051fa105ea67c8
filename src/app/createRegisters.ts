import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { Registers } from '#ui/services/registers.ts';

/** The registers of suggestions of this browser; what reads and writes them is loaded when first called. */
export function createRegisters(storage: BrowserStorage): Registers {
  let loaded: Promise<Registers> | undefined;

  function load(): Promise<Registers> {
    loaded ??= import('./records/registers.ts')
      .then(({ registersIn }) => registersIn(storage))
      .catch((error: unknown) => {
        // The network may be back when it is asked for again.
        loaded = undefined;
        throw error;
      });
    return loaded;
  }

  return {
    listRegisters: async () => (await load()).listRegisters(),
    createRegister: async (answers) => (await load()).createRegister(answers),
    keepRegister: async (register, photos) => (await load()).keepRegister(register, photos),
    openRegister: async (card) => (await load()).openRegister(card),
    deleteRegister: async (card) => (await load()).deleteRegister(card),
    saveFile: async (register, extent) => (await load()).saveFile(register, extent),
    weighFile: async (register) => (await load()).weighFile(register),
    openFile: async (file, asked) => (await load()).openFile(file, asked),
    mergeFile: async (session, file, asked) => (await load()).mergeFile(session, file, asked),
    growRisalah: async (session, growing) => (await load()).growRisalah(session, growing),
  };
}
