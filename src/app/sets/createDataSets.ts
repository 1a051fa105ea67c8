import { toolIds } from '#domain/tools/toolId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import type { DataSetStorage, StoredDataSet } from '#persistence/past/dataSetStorage.ts';
import type { DataSet, DataSets } from '#ui/services/dataSets.ts';

/** The data sets of this browser. What reads and writes records is loaded when first called. */
export function createDataSets(storage: DataSetStorage, now: () => number): DataSets {
  return {
    list: async (tool) => {
      const sets = (await storage.list()).flatMap(known).filter((set) => set.tool === tool);
      return sets.toSorted((one, other) => one.name.localeCompare(other.name, 'id'));
    },
    keep: async (set, toolbox) => {
      const { encode } = await import('#persistence/codec.ts');
      await storage.put({ ...set, savedAt: now(), text: encode(toolbox) });
    },
    read: async (id) => {
      const { decode } = await import('#persistence/codec.ts');
      const set = await storage.read(id);
      const read = set === null ? null : decode(set.text);
      return read?.ok ? read.value : null;
    },
    rename: async (id, name) => {
      const set = await storage.read(id);
      if (set !== null) await storage.put({ ...set, name });
    },
    remove: storage.remove,
  };
}

/** Sets of a tool that only a later edition knows stay where they are. */
function known({ id, tool, name, savedAt }: StoredDataSet): readonly DataSet[] {
  const own = toolIds.find((one): one is ToolId => one === tool);
  return own === undefined ? [] : [{ id, tool: own, name, savedAt }];
}
