/** What an export is doing: painting charts, reading the answers, laying out pages, or handing over. */
export type ExportStage = 'pictures' | 'compose' | 'lay-out' | 'done';
