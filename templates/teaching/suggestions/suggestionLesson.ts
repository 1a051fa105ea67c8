import type { Lesson } from '#domain/method/lesson.ts';
import { assessmentScreens } from './assessmentScreens.ts';
import { writingScreens } from './writingScreens.ts';

/** The form of a suggestion and how to fill it in, for a hall: about twenty minutes. */
export const suggestionLesson: Lesson = {
  name: 'Sistem saran',
  screens: [...writingScreens, ...assessmentScreens],
};
