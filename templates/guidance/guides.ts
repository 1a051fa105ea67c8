import type { Guides } from '#domain/risalah/question.ts';
import { questionGuides } from './questionGuides.ts';
import { toolGuides } from './toolGuides.ts';

/** All that explains a question; apart from the rest, since nobody needs it before the first page is up. */
export const guides: Guides = { questions: questionGuides, tools: toolGuides };
