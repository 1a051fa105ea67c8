import type { DataSets } from '#ui/services/dataSets.ts';

/** Data sets that are loaded when the first of them is asked for. */
export function laterDataSets(load: () => Promise<DataSets>): DataSets {
  return {
    list: async (tool) => (await load()).list(tool),
    keep: async (set, toolbox) => (await load()).keep(set, toolbox),
    read: async (id) => (await load()).read(id),
    rename: async (id, name) => (await load()).rename(id, name),
    remove: async (id) => (await load()).remove(id),
  };
}
