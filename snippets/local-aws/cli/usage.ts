/** What `--help` says. */
export const usage = `Serves Amazon Bedrock with simulated models, and S3, SQS and DynamoDB, on one port.

  npm run local-aws -- [flags]

  --port <number>          where to listen (4566); 0 lets the system choose
  --host <address>         on which network interface (127.0.0.1)
  --seed <text>            what all chance hangs on (outcrop)
  --latency real|none      whether models take their time (real)
  --faults <file>          a JSON file with a list of fault rules
  --upstream <url>         a server that speaks OpenAI's API, whose models answer in place of the simulation
  --upstream-model <name>  what to call every model there; else it is Bedrock's own id
  --help                   this text
`;
