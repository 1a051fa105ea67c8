import { config } from 'zod/v4/core';

// zod tries whether it may write code for itself; the page's policy refuses, and says so in the console.
config({ jitless: true });
