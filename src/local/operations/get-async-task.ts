import { serviceError } from '../answers.js';

/** Everything is done at once here, so no task is known. */
export async function getAsyncTask(): Promise<never> {
  throw serviceError('NotFound.AsyncTask', 'async_task_id');
}
