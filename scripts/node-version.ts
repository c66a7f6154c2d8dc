// Imported first by every command: the commands are TypeScript that Node runs as it stands, which older ones cannot.
const NEEDED = [22, 18] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!(major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]))) {
  process.stderr.write(
    `this needs Node ${NEEDED.join('.')} or newer and runs on ${process.versions.node}: ` +
      'run it with npm after `npm ci`, which brings Node 24 along\n',
  );
  process.exit(2);
}
