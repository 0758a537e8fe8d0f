package wire

import (
	"bytes"
	"os"
	"os/exec"
	"testing"

	"github.com/bufbuild/protocompile"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/types/descriptorpb"
	"google.golang.org/protobuf/types/pluginpb"
)

const (
	root      = "../../.."
	source    = "node/p2p/wire/wire.proto" // its name in protobuf's registry too
	generated = "wire.pb.go"
)

// The generated code is what wire.proto says. BALLAST_WRITE_DOCS writes it.
func TestGeneratedCodeIsUpToDate(t *testing.T) {
	want := generate(t)
	if os.Getenv("BALLAST_WRITE_DOCS") != "" {
		if err := os.WriteFile(generated, want, 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(generated)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s is not what %s says, make docs writes it (%v)", generated, source, err)
	}
}

// generate compiles wire.proto and runs protoc-gen-go on the result, as protoc would.
func generate(t *testing.T) []byte {
	t.Helper()
	compiler := protocompile.Compiler{
		Resolver:       &protocompile.SourceResolver{ImportPaths: []string{root}},
		SourceInfoMode: protocompile.SourceInfoStandard,
	}
	files, err := compiler.Compile(t.Context(), source)
	if err != nil {
		t.Fatal(err)
	}
	request, err := proto.Marshal(&pluginpb.CodeGeneratorRequest{
		FileToGenerate: []string{source}, Parameter: proto.String("paths=source_relative"),
		ProtoFile: []*descriptorpb.FileDescriptorProto{protodesc.ToFileDescriptorProto(files[0])},
	})
	if err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), "go", "tool", "protoc-gen-go")
	command.Stdin, command.Stderr = bytes.NewReader(request), os.Stderr
	out, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	var response pluginpb.CodeGeneratorResponse
	if err := proto.Unmarshal(out, &response); err != nil || response.Error != nil {
		t.Fatal(err, response.GetError())
	}
	return []byte(response.GetFile()[0].GetContent())
}
