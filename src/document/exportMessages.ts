/** What the export is doing: reading the manuscript, laying out its pages, or finished. */
export type ExportStage = 'compose' | 'lay-out' | 'done';
