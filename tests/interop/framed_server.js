// A TLS server that speaks "size first":  node framed_server.js CERTIFICATE_AND_KEY VERSION
// prints its port, then answers every message in capitals.
const fs = require('fs');
const tls = require('tls');
const [file, version] = process.argv.slice(2);
const pem = fs.readFileSync(file);

const server = tls.createServer({ cert: pem, key: pem, minVersion: version, maxVersion: version }, socket => {
  let received = Buffer.alloc(0);
  socket.on('data', data => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const end = received.indexOf('\r\n');
      if (end < 0) return;
      const length = Number(received.subarray(0, end).toString());
      if (received.length < end + 2 + length) return;
      const message = received.subarray(end + 2, end + 2 + length).toString('latin1').toUpperCase();
      received = received.subarray(end + 2 + length);
      socket.write(message.length + '\r\n' + message, 'latin1');
    }
  });
  socket.on('error', () => {});
});
server.on('tlsClientError', () => {});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
