/** What `pds --help` prints. */
export const HELP = `pds: upload files to Alibaba Cloud Drive and Photo Service (PDS)

  pds start [FILE]    see a first upload end to end, against a local PDS

Exit codes
  0  done   1  failed   2  wrong command line or environment
`;
