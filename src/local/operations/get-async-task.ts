import { serviceError } from '../answers.js';

/** Throws for every task: this server does everything at once, so there are no tasks. */
export async function getAsyncTask(): Promise<never> {
  throw serviceError('NotFound.AsyncTask', 'async_task_id');
}
