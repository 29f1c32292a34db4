/** What `pds --help` prints. */
export const HELP = `pds: upload files to Alibaba Cloud Drive and Photo Service (PDS), each byte checked by CRC-64

Begin here
  pds start [FILE]            see one upload from end to end, against a PDS on this machine

Upload
  pds upload FILE...          upload; after an interruption the same command goes on
      --parent ID             file_id of the folder (default: root)
      --name NAME             name at the service (default: the file's)
      --check-name-mode MODE  ignore (default), auto_rename or refuse
      --file-id ID            a new revision of this file
      --tag KEY=VALUE         user tag; may be repeated
      --part-size SIZE        such as 8M (default) or 104857600
      --parallel N            N parts at a time, where the link is long
      --rapid                 send nothing if the service has the bytes already (SHA-1)
      --no-resume             begin anew
      --quiet                 no progress     --json  the File as JSON, a line each

Pieces
  pds complete --file-id ID --upload-id ID --crc64 N --size N
                              complete an upload and make sure of it; --json
  pds crc64 FILE...           CRC-64 as crc64_hash has it; --check LIST verifies, --workers N
  pds sign METHOD URL         headers that authenticate a request
      --body TEXT  --header 'Name: value'  --signature v1|v4  --curl

A PDS of your own
  pds serve [FOLDER]          files in FOLDER, else in memory; --port N (default 8787), --host H

Which service
  PDS_DOMAIN_ID               your domain, or --domain-id      PDS_DRIVE_ID  or --drive-id
  PDS_ENDPOINT                instead of the domain a URL, or --endpoint
  PDS_ACCESS_TOKEN            an access token, or an access key (and security token):
  ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET, ALIBABA_CLOUD_SECURITY_TOKEN
  XDG_STATE_HOME              where interrupted uploads are remembered (default ~/.local/state)

Exit codes
  0  done   1  failed   2  wrong command line or environment   130, 143  interrupted

Example
  pds serve ./data            prints what to export; then, in another terminal:
  pds upload --parallel 4 holiday.mp4
`;
