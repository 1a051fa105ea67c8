export { openTableFile as openTable } from './openTableFile.ts';
export { readSuggestionRows as readRows } from './readSuggestionRows.ts';
