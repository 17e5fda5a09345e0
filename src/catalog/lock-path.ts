/** Where a lock lies: at the top of the application's repository. */
export const lockPath = 'prompts.lock';
