import { z } from 'zod';
import { daySchema } from '#domain/tools/atoms.ts';
import { ownId, pointer } from '#domain/tools/pointer.ts';
import { photoUseSchema } from './photoUse.ts';
import { toolUseSchema } from './toolUse.ts';

/** What was really done about a measure. */
export const actionSchema = z.strictObject({
  id: ownId('actions'),
  /** The measure it carries out. */
  measure: pointer('measures'),
  from: daySchema,
  to: daySchema,
  who: z.string(),
  done: z.string(),
  status: z.enum(['planned', 'ongoing', 'done', 'not-done']),
  monitoring: z.string(),
  photosBefore: z.array(photoUseSchema),
  photosAfter: z.array(photoUseSchema),
});
export type Action = z.infer<typeof actionSchema>;

export function emptyAction(id: string): Action {
  return {
    id,
    measure: '',
    from: '',
    to: '',
    who: '',
    done: '',
    status: 'planned',
    monitoring: '',
    photosBefore: [],
    photosAfter: [],
  };
}

export const actionsSchema = z.strictObject({
  rows: z.array(actionSchema),
  /** All members understand the change: how that was made sure. */
  understanding: z.string(),
  /** What made it hard, and how it was mastered. */
  difficulty: z.string(),
  data: z.array(toolUseSchema),
});

export const obstaclesSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.string(),
      /** May be empty. */
      action: pointer('actions'),
      obstacle: z.string(),
      solution: z.string(),
      date: daySchema,
      who: z.string(),
    }),
  ),
});
export type Obstacle = z.infer<typeof obstaclesSchema>['rows'][number];

export function emptyObstacle(id: string): Obstacle {
  return { id, action: '', obstacle: '', solution: '', date: '', who: '' };
}
