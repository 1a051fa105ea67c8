import { openDataSets } from '#persistence/past/dataSetStorage.ts';
import type { DataSets } from '#ui/services/dataSets.ts';
import { createDataSets } from './createDataSets.ts';

/** The data sets of this browser under a name. */
export function dataSetsIn(name: string): DataSets {
  return createDataSets(openDataSets(name), Date.now);
}
