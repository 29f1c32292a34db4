/** The default access token of the local PDS of a test. */
export const testToken = 'test-access-token';
