package contracts_test

import (
	"encoding/hex"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/ballast-avs/ballast/chain/contracts"
)

// published are the contracts whose interface protocol.md fixes.
func published() []*bind.MetaData {
	return []*bind.MetaData{
		&contracts.AttestationCenterMetaData, &contracts.OBLSMetaData, &contracts.InternalTaskHandlerMetaData,
		&contracts.AvsGovernanceMetaData, &contracts.BLSAuthSingletonMetaData, &contracts.StakeRegistryMetaData,
		&contracts.DevStakingMetaData,
	}
}

// The expected values are those of protocol.md 1.2 to 1.8 and 8.
func TestSelectors(t *testing.T) {
	for _, c := range []struct {
		meta      *bind.MetaData
		selectors string
	}{
		{&contracts.AttestationCenterMetaData, `
			fff768e3 8a7ce8a4 6ba5aa46 659fa976 f28eff39 1246193e b0817c44 c2f429f1 c07473f6 5b15c568 ac8c16cf 72d18e8d
			7897dec3 00028b07 9878eccb 9eb72d4c 34a7c391 75d9aedf 97b5f370 5b386be0 d7e142b2 4e2ce53f 226def04 fcd4e66a
			27bbb287 915359fc b7aa2fdf 6f382619 0a1e7093 f6e258cc 306fba1c 0c62bf0d 64ada5d0 58e75c82 c8c9e7ab 5fdd0ac7
			51720945 2cdd1e86 7de6e60d 8f350ef4 4d07f651 008fd386 8c66d04f 11a95e38 fd10818a efd96978 95983fee`},
		{&contracts.OBLSMetaData, `
			671b3793 72c4a927 255da331 82afd23b d4af0b9c 65c46475 53c051bb 8ebaaa3e a850a909 891a80bb cf33bccc 86d897a7
			63f903cd 6533df08 d66f643d 20f527ad 93f438be ff1e2c28 67ad3232 e010f957 ca87bf8f d9835b61 6c778aae 1164224e
			b3dfe1e8 8129fc1c`},
		{&contracts.InternalTaskHandlerMetaData, `485cc955 59807117 0b02444c 9d002345`},
		{&contracts.AvsGovernanceMetaData, `
			c07473f6 cbd969c9 560d5484 a9b3f8b7 a88171ee 36fffde0 13fe4521 6b1906f8 7897dec3 f251c9a6 b525fa88 41b92a29
			cab1a5ef 5e95cee2 1246193e 6b3aa72e 9819bd50 83e45170 93652277 ab8cac54 22609a4d 93304a9d 0399f004 06255b01
			263fe7c7 09869442 1b21ba72 e6474b0f f6e258cc 1dd2f74b 82616a01 130bdcd9 c7a93c6f 55e48918 76086c70 04e994ce
			9d79e4a7 9e965cc1`},
		{&contracts.BLSAuthSingletonMetaData, `3cf65e3b`},
		{&contracts.StakeRegistryMetaData, `1c369c3e 29ea021d 1262db39 90dea2af 0ba9d5c8`},
		{&contracts.DevHooksMetaData, `502f5bd0 dd1a5387 79bc0501 a971515d 94e7a3f0 ed8ad836 471f9e64 e9ecc1cb`},
	} {
		parsed := parse(t, c.meta)
		for _, selector := range strings.Fields(c.selectors) {
			id, err := hex.DecodeString(selector)
			must(t, err)
			if _, err := parsed.MethodById(id); err != nil {
				t.Errorf("%s has no function %s", c.meta.ID, selector)
			}
		}
	}
}

func TestEventTopics(t *testing.T) {
	for name, topics := range map[*bind.MetaData]string{
		&contracts.AttestationCenterMetaData: `
			aed5b9322f1cce79090471045d025d7a0a841daf787ec955d17cdd32a3ebfdb1 TaskSubmitted(i0,i4)
			834bcdc44f628888090e897856fa3d661504c545654ba804c61b293c36b6595b TaskRejected(i0,i4)
			16c1a2a8195923d655fe84191b37c746f4385a5c32c038578958b29f52daa1a8 OperatorRegisteredToNetwork(i0)
			da04f7db725bc5a9ad418baf26d08e9f24561a7cc119bfe1dd26bfebfc175db3 OperatorUnregisteredFromNetwork(i0)
			764bc14e663abcee4585e1a92e552918c69d453c673e7161504ff52fc3d428c9 OperatorBlsKeyUpdated(i0)
			d3f16e9d8d3fe0ea8a6e5f923fe57e1ae1af6d890ac6c371e8af6cc177a49b65 RewardAccumulated(i0,i2)
			4bbb3ae76ccd0feb230e3802a79c234a035ea750a918f60db5ae976d67c096d0 OperatorEjectionRequested()
			7eae3686e408afa807ebe15ce7995105877e176b7384d0656633435f6e58eab8 TaskDefinitionCreated()
			7d9be67d2c086f7b6d17bd6e99430a2757c5b4dc4519288a62d5f167e441c240 SetRestrictedAttester(i0)
			08b4fb8850cdb8d9c6d276d628973bff1146e12e74dabf396622beca8b5ce5ae SetMaximumNumberOfAttesters(i0)
			255c174d5deb340ac0a0c908147d9c66ae7d94a6c7f969f722bf5d71b92e98f8 SetMinimumTaskDefinitionVotingPower()
			660f8962d35177409475cadba4b4e75639dc5b6af824076b1b50616a39ec565f IsOpenAggregatorSet()
			422f68e5e2c91706d1dfc874a022d02851fa68385617d07a5efe61b07adca4c3 SetInternalTaskHandler()
			df0d3b0bf99a87fc195d045bc7ec61d3e2619e6a49dd3f5cb69102b8c9702034 SetAvsLogic()`,
		&contracts.OBLSMetaData: `
			cb3fc06dd5b9108c2ccfca6812e638086d45dd7119dd53964eb3524e11a4b113 IncreaseBatchOperatorVotingPower()
			66c9c86bb0b2a5e43f482b8ae3ec409cd83c878dca97ceeb2024a49a344e431c DecreaseBatchOperatorVotingPower()
			5a0cbf3f4ff24ea3dcc0680c9e2ab134f24e152cf4382343908507e4338d4b4c SetTotalVotingPowerPerTaskDefinition()
			c32e19b0b3c968ec2ad3ecf6420cfeac8f1a79d7870c6da28207d5ea499fde15 SetTotalVotingPowerPerRestrictedTaskDefinition()`,
		&contracts.InternalTaskHandlerMetaData: `
			daf0d474b8053df2faf3471e4542b5e6d97b45b45aefcbb52a823b3ba1ef8a53 TaskProcessed()
			3e2aa71657857bb7b7a0901abef4ea1d1ffeee4005c5549f2b2c646f7043760a VotingPowerUpdated()
			64e07b5fcaf7918378e42b90614f163f3898cff650fc06a4f5f6721e7e7b6496 ExecuteInternalTransactionsTask()`,
		&contracts.AvsGovernanceMetaData: `
			54bc9cf83c2eb0f2ad1abf6e4fab882964404622ba2df6b5a9356a18d3aac055 OperatorRegistered(i0)
			6f42117a557500c705ddf040a619d86f39101e6b74ac20d7b3e5943ba473fc7f OperatorUnregistered(i0)
			a717a4f9ede961a75886c212a98163df9b8ff2e23b83c9fe3eb8a73f56cf385f SetStakingContractMultiplier()
			dc9dd92c894ed28df4cdf880b63e1f5d6a6a32870a392e08c13ddfe18488caea setNewSupportedStakingContracts()
			00c6fb6db9c52d89a1eaf84e0470a3304db2086d0ac44d64ebf4ea35a905a7d0 MaxEffectiveBalanceSet()
			10203ddc048c86cf14172a6ea2565c805ce7320b22d6941b2eb396d0ee077983 MinVotingPowerSet()
			b0a75b6c9a218ae095adf9e978e7cbef74befb2923b4d58f5cbce0de658cbc7f MinStakeForStakingContractSet()
			476bc7159a4e42477e0aa2e2e9709c55cb469b547976f91002b8db00bbd9b2f6 SetP2pAuthenticationEnabled()
			23c66044e8b2ab58f45f4aa7eeb03c47c231fec8b7cf140f5b709455e5c1aa1d OperatorRegisteredToEigenLayer()
			7877897edb095f8cd999adcb582e04128ffb91d12bf5139ca7b8a1567a845300 OperatorUnregisteredToEigenLayer()
			98ac533c958bf5d682a0590dc21d14cc6a8acaaa7886880124cfb4531266f2f2 OperatorEjectedFromNetwork()`,
		&contracts.DevStakingMetaData: `
			1ec042c965e2edd7107b51188ee0f383e22e76179041ab3a9d18ff151405166c OperatorSharesIncreased(i0)
			6909600037b75d7b4733aedd815442b5ec018a827751c832aaff64eba5d6d2dd OperatorSharesDecreased(i0)
			f0952b1c65271d819d39983d2abb044b9cace59bcc4d4dd389f586ebdcb15b41 OperatorAVSRegistrationStatusUpdated(i0,i1)`,
	} {
		parsed := parse(t, name)
		fields := strings.Fields(topics)
		for i := 0; i < len(fields); i += 2 {
			event, ok := parsed.Events[strings.SplitN(fields[i+1], "(", 2)[0]]
			if !ok {
				t.Errorf("no event %s", fields[i+1])
				continue
			}
			if got := hex.EncodeToString(event.ID[:]); got != fields[i] {
				t.Errorf("%s has topic %s", event.Sig, got)
			}
			if got := event.Name + indexed(event.Inputs); got != fields[i+1] {
				t.Errorf("indexed arguments: %s, want %s", got, fields[i+1])
			}
		}
	}
}

// indexed lists the positions of indexed arguments.
func indexed(inputs abi.Arguments) string {
	positions := []string{}
	for i, input := range inputs {
		if input.Indexed {
			positions = append(positions, "i"+string(rune('0'+i)))
		}
	}
	return "(" + strings.Join(positions, ",") + ")"
}

func TestErrorIDs(t *testing.T) {
	want := map[string]string{}
	for _, line := range strings.Split(strings.TrimSpace(`
		722fdba9 FlowIsCurrentlyPaused
		d190fe66 FlowIsCurrentlyUnpaused
		3ee5aeb5 ReentrancyGuardReentrantCall
		8a206046 MessageAlreadySigned
		bd620133 OperatorNotRegistered
		f319be95 InvalidOBLSSignature
		f645eedf ECDSAInvalidSignature
		fce698f7 ECDSAInvalidSignatureLength
		d78bce0c ECDSAInvalidSignatureS
		57c3c396 InvalidPerformerSignature
		42643c32 TaskDefinitionNotFound
		5a31d91b InvalidTaskDefinition
		0a8d4779 InvalidAttesterSet
		b2ccc0ce InvalidRestrictedAttester
		0236998b InvalidMaximumNumberOfAttesters
		e337186c InvalidRequiredVotingPower
		692bf555 InvalidOperatorIndexes
		03f4a78e InvalidOperatorIndex
		8af6bdef OperatorDoesNotHaveMinimumVotingPower
		1550a730 InactiveOperator
		cabeb655 InsufficientVotingPower
		7f023c72 InvalidAuthSignature
		d3e401e6 InvalidToBlockL1VsLastCommitBlockL1
		92b72195 InvalidToBlockL2VsLastCommitBlockL2
		0776b418 InvalidToBlockL2VsCurrentHeight
		e4f27f74 InternalTransactionNotAllowed
		7d58f819 InternalTransactionRevert
		242afd1b InvalidIntenalTransactionNonce
		42ee68b5 OperatorAlreadyRegistered
		8e3697d2 MissingAuthToken
		d2342ec7 InvalidAllowlistAuthToken
		00cc6ac7 InvalidRewardsReceiver
		c77b4077 NumOfOperatorsLimitReached
		28a65bfa InvalidBlsRegistrationSignature
		38679d1a NotEnoughVotingPower
		783a21c2 OperatorStillRegisteredToSharedSecurityProviders`), "\n") {
		fields := strings.Fields(line)
		want[fields[1]] = fields[0]
	}
	known := map[string]bool{}
	for _, meta := range published() {
		for name, e := range parse(t, meta).Errors {
			if meta == &contracts.AvsGovernanceMetaData && name == "OperatorNotRegistered" {
				continue // On L1 it has no argument.
			}
			id, ok := want[name]
			known[name] = true
			if got := hex.EncodeToString(e.ID[:4]); ok && got != id {
				t.Errorf("%s of %s has id %s, want %s", e.Sig, meta.ID, got, id)
			}
		}
	}
	for name := range want {
		if !known[name] {
			t.Errorf("no contract declares %s", name)
		}
	}
}

func parse(tb testing.TB, meta *bind.MetaData) *abi.ABI {
	tb.Helper()
	parsed, err := meta.ParseABI()
	must(tb, err)
	return parsed
}
