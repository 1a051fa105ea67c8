/**
 * One thing that is not there and from which several findings follow. `row-begun`: a row that was begun and of which
 * several boxes are still empty.
 */
export type LackId =
  | 'no-members'
  | 'no-target'
  | 'no-choice'
  | 'no-schedule'
  | 'nothing-tested'
  | 'nothing-done'
  | 'no-result'
  | 'no-benefit'
  | 'no-standard'
  | 'row-begun';
