// A TLS client that speaks "size first" and was written without looking at the runtime:
//   node framed_client.js PORT AUTHORITY VERSION MESSAGE...
// prints the version in use and every answer.
const fs = require('fs');
const tls = require('tls');
const [port, authority, version, ...messages] = process.argv.slice(2);

const socket = tls.connect({
  port: Number(port), host: '127.0.0.1', servername: 'localhost', ca: fs.readFileSync(authority),
  minVersion: version, maxVersion: version,
  ciphers: version < 'TLSv1.2' ? 'ALL:@SECLEVEL=0' : undefined,
}, () => { console.log(socket.getProtocol()); send(); });

function send() {
  if (messages.length === 0) return socket.end();
  const bytes = Buffer.from(messages.shift(), 'latin1');
  // Header and message in separate records, the message cut in two
  socket.write(bytes.length + '\r\n');
  socket.write(bytes.subarray(0, 1));
  socket.write(bytes.subarray(1));
}

let received = Buffer.alloc(0);
socket.on('data', data => {
  received = Buffer.concat([received, data]);
  const end = received.indexOf('\r\n');
  if (end < 0) return;
  const length = Number(received.subarray(0, end).toString());
  if (received.length < end + 2 + length) return;
  console.log(received.subarray(end + 2, end + 2 + length).toString('latin1'));
  received = received.subarray(end + 2 + length);
  send();
});
socket.on('error', error => { console.log('error', error.code); process.exitCode = 1; });
