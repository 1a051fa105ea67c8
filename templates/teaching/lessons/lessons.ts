import type { ToolLessons } from '#domain/risalah/question.ts';
import { causesLesson, flowchartLesson } from './causeLessons.ts';
import { checkSheetLesson, paretoLesson, stratificationLesson } from './countLessons.ts';
import {
  controlChartLesson,
  histogramLesson,
  scatterLesson,
  seriesLesson,
} from './measureLessons.ts';

/** How each tool is made and read, step by step, on its first teaching case: the slides of a facilitator. */
export const lessons: ToolLessons = {
  'check-sheet': checkSheetLesson,
  stratification: stratificationLesson,
  pareto: paretoLesson,
  series: seriesLesson,
  'control-chart': controlChartLesson,
  histogram: histogramLesson,
  scatter: scatterLesson,
  flowchart: flowchartLesson,
  'cause-effect': causesLesson,
};
