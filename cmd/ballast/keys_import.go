package main

import (
	"crypto/ecdsa"
	"errors"
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/node/keys"
)

const (
	flagPrivateKeyFile = "private-key-file"
	flagBLSKeyFile     = "bls-key-file"
	flagBLSFromSeed    = "bls-from-seed"
)

func keysImportCommand() *cli.Command {
	return &cli.Command{
		Name: "import", Usage: "put keys that exist into encrypted files",
		Description: "The ECDSA key comes from --private-key-file, from PRIVATE_KEY in the environment, or from a\n" +
			"prompt. With --bls-from-seed the BLS key that the closed node derives from that key's text goes into\n" +
			"--bls-keystore; without it a BLS key comes from --bls-key-file or a prompt, as 32 bytes in hex.\n\n" +
			"Examples:\n" +
			"   PRIVATE_KEY=0x... ballast keys import --keystore operator.json\n" +
			"   ballast keys import --keystore operator.json --bls-from-seed --bls-keystore consensus.json\n" +
			"   ballast keys import --bls-key-file scalar.txt --bls-keystore consensus.json",
		Flags: append(fileFlags(),
			&cli.StringFlag{Name: flagPrivateKeyFile, Usage: "`FILE` with the ECDSA key in hex"},
			&cli.StringFlag{Name: flagBLSKeyFile, Usage: "`FILE` with the BLS key in hex"},
			&cli.BoolFlag{Name: flagBLSFromSeed, Usage: "derive the BLS key from the ECDSA key"},
			jsonFlag()),
		Action: withoutArguments(importKeys),
	}
}

// importing is one run of `keys import`.
type importing struct {
	c        *cli.Context
	from     keys.Sources
	ask      keys.Asker
	seed     string // the text of the ECDSA key
	warnings []keys.Warning
}

func importKeys(c *cli.Context) error {
	s, err := loadConfig(c)
	if err != nil {
		return err
	}
	i := importing{c: c, from: s.KeySources, ask: terminal()}
	if err = checkTargets(i.from); err == nil {
		err = i.check()
	}
	if err != nil {
		return err
	}
	if err = makeKeys(c, i.from, i.controller, i.consensus); err == nil {
		warn(c.App.ErrWriter, i.warnings...)
	}
	return err
}

// check finds what cannot be meant.
func (i *importing) check() error {
	derive, file := i.c.Bool(flagBLSFromSeed), i.c.String(flagBLSKeyFile)
	switch {
	case derive && i.from.BLSKeystore == "":
		return errors.New("--bls-from-seed: give --bls-keystore too, the file to make")
	case file != "" && i.from.BLSKeystore == "":
		return errors.New("--bls-key-file: give --bls-keystore too, the file to make")
	case derive && file != "":
		return errors.New("--bls-from-seed and --bls-key-file both give the BLS key; leave one out")
	case i.c.String(flagPrivateKeyFile) != "" && i.from.Keystore == "" && !derive:
		return errors.New("--private-key-file: give --keystore too, the file to make")
	}
	return nil
}

func (i *importing) controller() (*ecdsa.PrivateKey, error) {
	text, err := i.seedText()
	if err != nil {
		return nil, err
	}
	_, told, err := keys.ConsensusOf(text)
	if err != nil {
		return nil, fmt.Errorf("the ECDSA key: %w", err)
	}
	if len(told) > 0 && !i.c.Bool(flagBLSFromSeed) {
		i.warnings = append(i.warnings,
			"the ECDSA key's text has upper-case digits, which a keystore does not keep: the node would derive"+
				" another BLS key from it than the JavaScript clients do from the text; if that one is registered, "+
				"import it too with --bls-from-seed --bls-keystore")
	}
	return keys.ParseKey(text)
}

func (i *importing) consensus() (bls.SecretKey, error) {
	key, err := i.consensusKey()
	if err != nil {
		return key, fmt.Errorf("the BLS key: %w", err)
	}
	return key, nil
}

func (i *importing) consensusKey() (bls.SecretKey, error) {
	if i.c.Bool(flagBLSFromSeed) {
		text, err := i.seedText()
		if err != nil {
			return bls.SecretKey{}, err
		}
		key, told, err := keys.ConsensusOf(text)
		i.warnings = append(i.warnings, told...)
		return key, err
	}
	text, err := i.secret(flagBLSKeyFile, "", "BLS key in hex: ")
	if err != nil {
		return bls.SecretKey{}, err
	}
	return keys.ParseScalar(text)
}

// seedText is the text of the ECDSA key, asked for once.
func (i *importing) seedText() (string, error) {
	if i.seed != "" {
		return i.seed, nil
	}
	text, err := i.secret(flagPrivateKeyFile, i.from.PrivateKey, "ECDSA private key in hex: ")
	i.seed = text
	return text, err
}

// secret is a text from a file, else from the environment, else from a person.
func (i *importing) secret(fileFlag, value, question string) (string, error) {
	if path := i.c.String(fileFlag); path != "" {
		text, told, err := keys.ReadSecretFile("--"+fileFlag, path)
		i.warnings = append(i.warnings, told...)
		return text, err
	}
	if value != "" {
		return value, nil
	}
	text, err := i.ask(i.c.Context, question)
	if errors.Is(err, keys.ErrNoTerminal) {
		return "", fmt.Errorf("give --%s%s; %w", fileFlag, orEnvironment(fileFlag), err)
	}
	return text, err
}

func orEnvironment(fileFlag string) string {
	if fileFlag == flagPrivateKeyFile {
		return " or PRIVATE_KEY in the environment"
	}
	return ""
}
