import { afterEach, expect } from 'vitest';
import { takeComplaints } from './complaints.ts';

const ANY = /^/;

// This file is run anew for each file of journeys; modules that they share are not, and would hear but one of them.
afterEach(() => {
  expect(takeComplaints(ANY)).toEqual([]);
});
