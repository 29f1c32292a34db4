/** The access token that the local PDS of a test knows unless it is told otherwise. */
export const testToken = 'test-access-token';
