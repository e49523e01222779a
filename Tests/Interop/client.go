// A client that knows nothing of this project: Go's own sumdb/note and sumdb/tlog, as Debian packages them.
//
//	GO111MODULE=off GOPATH=/usr/share/gocode go run client.go FOLDER VKEY CHECKPOINT...
//
// It checks the signature of every checkpoint it is given, the inclusion of every entry under the published one, and the consistency
// of each pair of checkpoints. Two things differ between Go's checksum database and C2SP, and are adapted here: tile paths lack the
// tile height, and the body of a checkpoint is read apart.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type folder string

func (f folder) Height() int { return 8 }

func (f folder) SaveTiles([]tlog.Tile, [][]byte) {}

func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var data [][]byte
	for _, tile := range tiles {
		path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		bytes, err := os.ReadFile(filepath.Join(string(f), path))
		if err != nil && tile.W < 256 {
			full := tile
			full.W = 256
			bytes, err = os.ReadFile(filepath.Join(string(f), strings.Replace(full.Path(), "tile/8/", "tile/", 1)))
			if err == nil {
				bytes = bytes[:tile.W*tlog.HashSize]
			}
		}
		if err != nil {
			return nil, err
		}
		data = append(data, bytes)
	}
	return data, nil
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func checkpoint(path string, verifiers note.Verifiers) tlog.Tree {
	bytes, err := os.ReadFile(path)
	must(err)
	signed, err := note.Open(bytes, verifiers)
	must(err)
	lines := strings.Split(signed.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err)
	root, err := base64.StdEncoding.DecodeString(lines[2])
	must(err)
	var hash tlog.Hash
	copy(hash[:], root)
	return tlog.Tree{N: size, Hash: hash}
}

func main() {
	verifier, err := note.NewVerifier(os.Args[2])
	must(err)
	verifiers := note.VerifierList(verifier)
	f := folder(os.Args[1])
	newest := checkpoint(filepath.Join(string(f), "checkpoint"), verifiers)
	reader := tlog.TileHashReader(newest, f)

	entry := int64(0)
	for bundle := int64(0); entry < newest.N; bundle++ {
		width := newest.N - bundle*256
		if width > 256 {
			width = 256
		}
		tile := tlog.Tile{H: 8, L: 0, N: bundle, W: int(width)}
		path := strings.Replace(tile.Path(), "tile/8/0/", "tile/entries/", 1)
		bytes, err := os.ReadFile(filepath.Join(string(f), path))
		must(err)
		for ; width > 0; width-- {
			length := binary.BigEndian.Uint16(bytes)
			record := bytes[2 : 2+length]
			bytes = bytes[2+length:]
			proof, err := tlog.ProveRecord(newest.N, entry, reader)
			must(err)
			must(tlog.CheckRecord(proof, newest.N, newest.Hash, entry, tlog.RecordHash(record)))
			entry++
		}
		if len(bytes) != 0 {
			must(fmt.Errorf("%s: bytes after the last entry", path))
		}
	}

	var trees []tlog.Tree
	for _, path := range os.Args[3:] {
		trees = append(trees, checkpoint(path, verifiers))
	}
	pairs := 0
	for i, older := range trees {
		for _, newer := range trees[i:] {
			hashes := tlog.TileHashReader(newer, f)
			proof, err := tlog.ProveTree(newer.N, older.N, hashes)
			must(err)
			must(tlog.CheckTree(proof, newer.N, newer.Hash, older.N, older.Hash))
			pairs++
		}
	}
	fmt.Printf("entries %d pairs %d\n", entry, pairs)
}
