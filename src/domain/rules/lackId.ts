/**
 * One thing from which several findings follow, most often one that is not there. `row-begun`: a row that was begun and
 * of which several boxes are still empty. `whole-example`: a worked example that was taken over as it is.
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
  | 'whole-example'
  | 'row-begun';
