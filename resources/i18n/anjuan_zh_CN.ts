<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountText</name>
    <message>
        <source>An account name has 2 to 32 characters: a small letter first, then small letters, digits, dots, hyphens or underlines.</source>
        <translation>账号名应为2至32个字符：以小写字母开头，其余为小写字母、数字、点、连字符或者下划线。</translation>
    </message>
    <message>
        <source>The account name %1 is kept by the database for itself.</source>
        <translation>账号名 %1 由数据库保留自用。</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>密码不得少于%1个字符。</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>密码不得超过%1个字符。</translation>
    </message>
    <message>
        <source>The password is little more than the name of the account.</source>
        <translation>密码与账号名过于相近。</translation>
    </message>
    <message>
        <source>That password is among the first that somebody would try.</source>
        <translation>该密码属于最容易被猜中的密码。</translation>
    </message>
</context>
<context>
    <name>AccountsText</name>
    <message>
        <source>The account or the password is wrong.</source>
        <translation>账号或者密码错误。</translation>
    </message>
    <message numerus="yes">
        <source>The account %1 is locked after too many wrong passwords. Try again in %n minute(s).</source>
        <translation>
            <numerusform>账号 %1 因多次输入错误密码已被锁定，请在%n分钟后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no account %1.</source>
        <translation>没有账号 %1。</translation>
    </message>
    <message>
        <source>Somebody else has changed the account %1 meanwhile. Look at it and try again.</source>
        <translation>账号 %1 在此期间已被他人修改，请查看后重试。</translation>
    </message>
    <message>
        <source>The account %1 is disabled.</source>
        <translation>账号 %1 已停用。</translation>
    </message>
    <message>
        <source>%1 left the bureau on %2; the account %3 no longer opens it.</source>
        <translation>%1已于%2离任，不能再以账号 %3 登录。</translation>
    </message>
    <message>
        <source>The account %1 needs an officer: who acts in cases does so as a person.</source>
        <translation>账号 %1 须对应一名执法人员：办理案件须以个人身份进行。</translation>
    </message>
    <message>
        <source>The officer of the account %1 does not exist.</source>
        <translation>账号 %1 对应的执法人员不存在。</translation>
    </message>
    <message>
        <source>%1 is auxiliary staff and can&apos;t have a role in cases.</source>
        <translation>%1系辅助人员，不能担任办案角色。</translation>
    </message>
    <message>
        <source>%1 left the bureau on %2.</source>
        <translation>%1已于%2离任。</translation>
    </message>
    <message>
        <source>%1 has an account already: %2.</source>
        <translation>%1已有账号：%2。</translation>
    </message>
    <message>
        <source>That unit does not exist.</source>
        <translation>该单位不存在。</translation>
    </message>
    <message>
        <source>%1 is outside the units of the account %2.</source>
        <translation>%1不在账号 %2 所辖单位范围内。</translation>
    </message>
    <message>
        <source>%1 is the last administrator of the bureau and must stay one.</source>
        <translation>%1 是本机关仅有的管理员，应当继续担任管理员。</translation>
    </message>
    <message>
        <source>Nobody changes what their own account may do.</source>
        <translation>任何人不得更改本人账号的权限。</translation>
    </message>
    <message>
        <source>The account %1 is disabled already.</source>
        <translation>账号 %1 此前已停用。</translation>
    </message>
    <message>
        <source>The account %1 is enabled already.</source>
        <translation>账号 %1 此前已启用。</translation>
    </message>
    <message>
        <source>The new password is the old one.</source>
        <translation>新密码与原密码相同。</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>当前密码错误。</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>账号 %1 已经存在。</translation>
    </message>
    <message>
        <source>Change your own password instead of resetting it.</source>
        <translation>本人密码请直接修改，不能重置。</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Record service</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Delivered unless it says failed</source>
        <translation>未注明失败的，视为已送达</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Receipt of the post, arrival of the electronic copy; without it the day of this act</source>
        <translation>邮寄签收日或者电子送达到达日；不填则为本项记录之日</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Recorded in picture or sound</source>
        <translation>已拍照或者录音录像</translation>
    </message>
    <message>
        <source>Address confirmed, electronic service agreed</source>
        <translation>已确认送达地址，同意电子送达</translation>
    </message>
    <message>
        <source>Where the public notice stands</source>
        <translation>公告载体</translation>
    </message>
    <message>
        <source>Publish decision</source>
        <translation>公示决定</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>公示渠道</translation>
    </message>
    <message>
        <source>Personal data redacted</source>
        <translation>已隐去个人信息</translation>
    </message>
    <message>
        <source>Withdraw publication</source>
        <translation>撤回公示</translation>
    </message>
    <message>
        <source>Publication act</source>
        <translation>公示记录</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>决定变更日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>缴纳罚款</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>票据号码</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Hand over cash</source>
        <translation>将当场收缴的罚款交至本机关</translation>
    </message>
    <message>
        <source>Payment act</source>
        <translation>缴款记录</translation>
    </message>
    <message>
        <source>Deposit cash</source>
        <translation>将罚款缴付银行</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Archive file</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>案卷号</translation>
    </message>
    <message>
        <source>Reopen case</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Decide penalty</source>
        <translation>作出行政处罚决定</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>处罚内容</translation>
    </message>
    <message>
        <source>Facts and evidence</source>
        <translation>违法事实和证据</translation>
    </message>
    <message>
        <source>Articles applied</source>
        <translation>适用条款</translation>
    </message>
    <message>
        <source>Benchmark applied and reasons</source>
        <translation>裁量基准的适用和理由</translation>
    </message>
    <message>
        <source>Reconsideration body</source>
        <translation>行政复议机关</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>管辖法院</translation>
    </message>
    <message>
        <source>Where to pay</source>
        <translation>罚款代收机构</translation>
    </message>
    <message>
        <source>Of social impact, to be published</source>
        <translation>具有一定社会影响，应当公开</translation>
    </message>
    <message>
        <source>Decide no penalty</source>
        <translation>作出不予行政处罚决定</translation>
    </message>
    <message>
        <source>Education given</source>
        <translation>教育情况</translation>
    </message>
    <message>
        <source>Transfer to the police</source>
        <translation>移送公安机关</translation>
    </message>
    <message>
        <source>Suspected offence</source>
        <translation>涉嫌罪名</translation>
    </message>
    <message>
        <source>Police organ</source>
        <translation>受移送的公安机关</translation>
    </message>
    <message>
        <source>Papers handed over</source>
        <translation>移交材料</translation>
    </message>
    <message>
        <source>End investigation</source>
        <translation>终止调查、撤销案件</translation>
    </message>
    <message>
        <source>Decide on the spot</source>
        <translation>当场作出行政处罚决定</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Committed on</source>
        <translation>违法行为发生日</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>违法事实</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>执法人员</translation>
    </message>
    <message>
        <source>Certificates shown</source>
        <translation>已出示执法证件</translation>
    </message>
    <message>
        <source>Defence heard and answered</source>
        <translation>已听取陈述申辩并进行复核</translation>
    </message>
    <message>
        <source>Signed by the party</source>
        <translation>当事人已签名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>File for record</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Correct document</source>
        <translation>补正、更正文书</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>补正、更正内容</translation>
    </message>
    <message>
        <source>Assign officers</source>
        <translation>变更承办人</translation>
    </message>
    <message>
        <source>Case officers</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Decide on recusal</source>
        <translation>决定是否回避</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>执法人员</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>准予回避</translation>
    </message>
    <message>
        <source>Record inquiry</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Person questioned</source>
        <translation>被询问人</translation>
    </message>
    <message>
        <source>Relation to the case</source>
        <translation>与案件的关系</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Rights and recusal told</source>
        <translation>已告知权利义务和申请回避的权利</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>笔录</translation>
    </message>
    <message>
        <source>Refused to sign</source>
        <translation>拒绝签名</translation>
    </message>
    <message>
        <source>Record site inspection</source>
        <translation>现场检查（勘验）</translation>
    </message>
    <message>
        <source>Party present</source>
        <translation>当事人在场</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查明情况</translation>
    </message>
    <message>
        <source>Take sample</source>
        <translation>抽样取证</translation>
    </message>
    <message>
        <source>Items and quantity</source>
        <translation>物品及数量</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>收集证据</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>证明内容</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>证据来源</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>制作设备</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>制作日期</translation>
    </message>
    <message>
        <source>File (SHA-256)</source>
        <translation>文件（SHA-256）</translation>
    </message>
    <message>
        <source>Preserve evidence</source>
        <translation>先行登记保存</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Dispose of preserved evidence</source>
        <translation>处理先行登记保存的证据</translation>
    </message>
    <message>
        <source>Preservation act</source>
        <translation>先行登记保存记录</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Seal or seize</source>
        <translation>查封、扣押</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>强制措施</translation>
    </message>
    <message>
        <source>Places or goods</source>
        <translation>场所、设施或者财物</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>情况紧急</translation>
    </message>
    <message>
        <source>Carried out at</source>
        <translation>实施时间</translation>
    </message>
    <message>
        <source>Extend seizure</source>
        <translation>延长查封、扣押期限</translation>
    </message>
    <message>
        <source>Seizure act</source>
        <translation>查封、扣押记录</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>延长天数</translation>
    </message>
    <message>
        <source>Release seizure</source>
        <translation>解除查封、扣押</translation>
    </message>
    <message>
        <source>Returned to</source>
        <translation>退还对象</translation>
    </message>
    <message>
        <source>Send for appraisal</source>
        <translation>委托检测、检验、鉴定</translation>
    </message>
    <message>
        <source>What is appraised</source>
        <translation>检测、检验、鉴定事项</translation>
    </message>
    <message>
        <source>Appraiser</source>
        <translation>检测、检验、鉴定机构</translation>
    </message>
    <message>
        <source>Expected days</source>
        <translation>预计天数</translation>
    </message>
    <message>
        <source>Party told of the period in writing</source>
        <translation>已将期间书面告知当事人</translation>
    </message>
    <message>
        <source>Receive appraisal</source>
        <translation>收到检测、检验、鉴定结论</translation>
    </message>
    <message>
        <source>Appraisal act</source>
        <translation>委托检测、检验、鉴定记录</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Order correction</source>
        <translation>责令限期改正</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>改正要求</translation>
    </message>
    <message>
        <source>Correct by</source>
        <translation>改正期限</translation>
    </message>
    <message>
        <source>Re-inspect</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Correction order</source>
        <translation>责令改正通知书</translation>
    </message>
    <message>
        <source>Suspend investigation</source>
        <translation>中止调查</translation>
    </message>
    <message>
        <source>Resume investigation</source>
        <translation>恢复调查</translation>
    </message>
    <message>
        <source>Report investigation</source>
        <translation>提交调查终结报告</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>处理建议</translation>
    </message>
    <message>
        <source>Proposed penalties</source>
        <translation>建议处罚内容</translation>
    </message>
    <message>
        <source>Benchmark applied and why</source>
        <translation>裁量基准的适用和说明</translation>
    </message>
    <message>
        <source>Complex circumstances</source>
        <translation>情节复杂</translation>
    </message>
    <message>
        <source>Calls for collective discussion (行政处罚法 57)</source>
        <translation>应当集体讨论（《行政处罚法》第五十七条）</translation>
    </message>
    <message>
        <source>Grave violation</source>
        <translation>重大违法行为</translation>
    </message>
    <message>
        <source>Major public interest</source>
        <translation>涉及重大公共利益</translation>
    </message>
    <message>
        <source>Calls for a legality review (行政处罚法 58)</source>
        <translation>应当进行法制审核（《行政处罚法》第五十八条）</translation>
    </message>
    <message>
        <source>Several legal relations</source>
        <translation>涉及多个法律关系</translation>
    </message>
    <message>
        <source>Deviates from the benchmark</source>
        <translation>偏离裁量基准</translation>
    </message>
    <message>
        <source>Register lead</source>
        <translation>登记案源</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What is said to have happened</source>
        <translation>线索内容</translation>
    </message>
    <message>
        <source>Discovered on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>The day the violation was discovered; without it the day of this act. Stops the limitation period (行政处罚法 36)</source>
        <translation>违法行为被发现之日；不填则为本项记录之日。自该日起追责时效停止计算（《行政处罚法》第三十六条）</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>违法行为终了日</translation>
    </message>
    <message>
        <source>Of a violation that continued</source>
        <translation>适用于有连续或者继续状态的违法行为</translation>
    </message>
    <message>
        <source>Still continuing</source>
        <translation>违法行为仍在继续</translation>
    </message>
    <message>
        <source>Endangers life, health or financial safety with harm</source>
        <translation>涉及公民生命健康安全、金融安全且有危害后果</translation>
    </message>
    <message>
        <source>Five years of limitation instead of two (行政处罚法 36)</source>
        <translation>追责时效为五年，而非二年（《行政处罚法》第三十六条）</translation>
    </message>
    <message>
        <source>Informant</source>
        <translation>举报人</translation>
    </message>
    <message>
        <source>Handling unit; without it the unit of the account</source>
        <translation>承办单位；不填则为账号所属单位</translation>
    </message>
    <message>
        <source>Check lead</source>
        <translation>核查线索</translation>
    </message>
    <message>
        <source>First evidence of a violation</source>
        <translation>有初步证据证明存在违法行为</translation>
    </message>
    <message>
        <source>Within our competence</source>
        <translation>属于本机关管辖</translation>
    </message>
    <message>
        <source>Extend check</source>
        <translation>延长核查期限</translation>
    </message>
    <message>
        <source>Refer lead</source>
        <translation>移送线索</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>受移送机关</translation>
    </message>
    <message>
        <source>File case</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Cause of the case</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Facts so far</source>
        <translation>初步查明的事实</translation>
    </message>
    <message>
        <source>Decline filing</source>
        <translation>不予立案</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>所涉记录</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Correct entry</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>更正后的值</translation>
    </message>
    <message>
        <source>Void entry</source>
        <translation>作废记录</translation>
    </message>
    <message>
        <source>Notify intended decision</source>
        <translation>事先告知</translation>
    </message>
    <message>
        <source>Intended outcome</source>
        <translation>拟作出的处理决定</translation>
    </message>
    <message>
        <source>Intended penalties</source>
        <translation>拟处罚内容</translation>
    </message>
    <message>
        <source>Facts and reasons</source>
        <translation>事实和理由</translation>
    </message>
    <message>
        <source>Right to a hearing told</source>
        <translation>已告知听证权利</translation>
    </message>
    <message>
        <source>Record defence</source>
        <translation>听取陈述申辩</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>New facts or evidence</source>
        <translation>提出新的事实、证据</translation>
    </message>
    <message>
        <source>Re-examine defence</source>
        <translation>复核陈述申辩</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>采纳情况</translation>
    </message>
    <message>
        <source>Record waiver</source>
        <translation>放弃权利</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>放弃的权利</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>书面形式</translation>
    </message>
    <message>
        <source>Request hearing</source>
        <translation>要求听证</translation>
    </message>
    <message>
        <source>Decline hearing</source>
        <translation>不予受理听证</translation>
    </message>
    <message>
        <source>Notify hearing</source>
        <translation>通知听证</translation>
    </message>
    <message>
        <source>Day of the hearing</source>
        <translation>听证日期</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>听证主持人</translation>
    </message>
    <message>
        <source>Record hearing</source>
        <translation>举行听证</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Opinion of the chair</source>
        <translation>听证主持人意见</translation>
    </message>
    <message>
        <source>Request legality review</source>
        <translation>提请法制审核</translation>
    </message>
    <message>
        <source>Proposed outcome</source>
        <translation>建议处理决定</translation>
    </message>
    <message>
        <source>Why it is asked for</source>
        <translation>提请审核的理由</translation>
    </message>
    <message>
        <source>Give legality opinion</source>
        <translation>出具法制审核意见</translation>
    </message>
    <message>
        <source>Record collective discussion</source>
        <translation>集体讨论</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Leaders present</source>
        <translation>参加讨论的负责人</translation>
    </message>
    <message>
        <source>Penalties agreed</source>
        <translation>议定的处罚内容</translation>
    </message>
    <message>
        <source>Extend time for decision</source>
        <translation>延长办案期限</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>批准层级</translation>
    </message>
    <message>
        <source>Day of the act</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>缴纳方式</translation>
    </message>
    <message>
        <source>Needed for cash</source>
        <translation>当场收缴现金时必填</translation>
    </message>
    <message>
        <source>Why in cash</source>
        <translation>当场收缴的理由</translation>
    </message>
    <message>
        <source>Needed for cash beyond a hundred yuan (行政处罚法 68, 69)</source>
        <translation>当场收缴超过一百元的罚款时必填（《行政处罚法》第六十八条、第六十九条）</translation>
    </message>
    <message>
        <source>Findings at that time</source>
        <translation>评查问题（当时）</translation>
    </message>
    <message>
        <source>Not public: secrets or privacy</source>
        <translation>不公开举行：涉密或涉及隐私</translation>
    </message>
    <message>
        <source>Where it was announced to the public</source>
        <translation>公告听证的地点</translation>
    </message>
    <message>
        <source>Adjourn hearing</source>
        <translation>延期举行听证</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>代理权限</translation>
    </message>
    <message>
        <source>Representatives of the party</source>
        <translation>当事人的代理人</translation>
    </message>
    <message>
        <source>What the report recommends</source>
        <translation>听证报告的处理建议</translation>
    </message>
    <message>
        <source>Penalties the report recommends</source>
        <translation>听证报告建议的处罚</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>审核事项</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Act objected to</source>
        <translation>异议所指的记录</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>逐项意见</translation>
    </message>
    <message>
        <source>Every item once, each with its reasons.</source>
        <translation>每个事项各写一次，均须写明理由。</translation>
    </message>
    <message>
        <source>Opinion in words</source>
        <translation>综合意见</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>审核人员</translation>
    </message>
    <message>
        <source>All who review together; without it you alone.</source>
        <translation>共同审核的全部人员；不填即为本人一人。</translation>
    </message>
    <message>
        <source>Why a review was needed</source>
        <translation>需要法制审核的原因</translation>
    </message>
    <message>
        <source>Second the legality opinion</source>
        <translation>复核法制审核意见</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>是否同意</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <translation>采取的措施，或者不采纳的理由</translation>
    </message>
    <message>
        <source>Act that cures it</source>
        <translation>改正所在的记录</translation>
    </message>
    <message>
        <source>Answer the objections</source>
        <translation>答复审核异议</translation>
    </message>
    <message>
        <source>Answers, item by item</source>
        <translation>逐项答复</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>View</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Meeting and item</source>
        <translation>会议及议题</translation>
    </message>
    <message>
        <source>The same words for each case of one meeting.</source>
        <translation>同一次会议讨论的各案填写相同的文字。</translation>
    </message>
    <message>
        <source>Each leader’s view and vote</source>
        <translation>各负责人的意见和表决</translation>
    </message>
    <message>
        <source>Record of the discussion</source>
        <translation>讨论笔录</translation>
    </message>
    <message>
        <source>Papers laid before it</source>
        <translation>提交讨论的材料</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>其他参加人员</translation>
    </message>
    <message>
        <source>Consult the legal desk</source>
        <translation>向法制部门咨询</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>咨询的问题</translation>
    </message>
    <message>
        <source>Answer a consultation</source>
        <translation>答复咨询</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>所答复的咨询</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Served together with it</source>
        <translation>一并送达的文书</translation>
    </message>
    <message>
        <source>Further documents of this case: the number of the act or of the document, one a line</source>
        <translation>本案其他文书：行为序号或者文书编号，每行一个</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>缴款用途</translation>
    </message>
    <message>
        <source>Fine and surcharge unless it says otherwise</source>
        <translation>不写即为罚款和加处罚款</translation>
    </message>
    <message>
        <source>More than is owed</source>
        <translation>多于应缴数额</translation>
    </message>
    <message>
        <source>The bank took in too much: what is over goes back</source>
        <translation>银行已经收妥，多出部分应当退还</translation>
    </message>
    <message>
        <source>Assess by the benchmark</source>
        <translation>适用裁量基准</translation>
    </message>
    <message>
        <source>One a line, as area=4.5 or correction=in_time; behind # the act that proves it</source>
        <translation>每行一项，如 area=4.5 或者 correction=in_time；# 后面写证明该事实的办案行为的序号</translation>
    </message>
    <message>
        <source>For the party</source>
        <translation>从轻情节</translation>
    </message>
    <message>
        <source>Circumstances of 行政处罚法 30 to 32, or the bureau&apos;s own</source>
        <translation>行政处罚法第三十条至第三十二条规定的情形，或者本机关自定的情形</translation>
    </message>
    <message>
        <source>Against the party</source>
        <translation>从重情节</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>阶次</translation>
    </message>
    <message>
        <source>Only where several tiers fit, or none: which one applies</source>
        <translation>只在同时符合几个阶次或者都不符合时填写：适用哪一个</translation>
    </message>
    <message>
        <source>Why this tier</source>
        <translation>适用该阶次的理由</translation>
    </message>
    <message>
        <source>Set of benchmarks</source>
        <translation>裁量基准</translation>
    </message>
    <message>
        <source>Without it the nearest in force on the day of the conduct</source>
        <translation>省略时为违法行为发生之日现行有效、层级最近的一套</translation>
    </message>
    <message>
        <source>Key of the set</source>
        <translation>基准的键</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>裁量基准名称</translation>
    </message>
    <message>
        <source>Level of its issuer</source>
        <translation>发布机关层级</translation>
    </message>
    <message>
        <source>Kind of party</source>
        <translation>当事人类型</translation>
    </message>
    <message>
        <source>Tier applied</source>
        <translation>适用的阶次</translation>
    </message>
    <message>
        <source>Its condition</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议数额</translation>
    </message>
    <message>
        <source>Lowest of the law</source>
        <translation>法定最低罚款</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>Earlier cases counted from</source>
        <translation>以前案件追溯起点</translation>
    </message>
    <message>
        <source>Earlier cases</source>
        <translation>以前的案件</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Deviate from the benchmark</source>
        <translation>偏离裁量基准</translation>
    </message>
    <message>
        <source>Fine instead</source>
        <translation>拟处罚款</translation>
    </message>
    <message>
        <source>Needed below the lowest fine of the law (行政处罚法 32)</source>
        <translation>低于法定最低罚款时必须填写（行政处罚法第三十二条）</translation>
    </message>
    <message>
        <source>Permission of the issuer</source>
        <translation>基准制定机关的批准</translation>
    </message>
    <message>
        <source>Needed where a higher authority issued the benchmark</source>
        <translation>基准由上级机关制定时必须填写</translation>
    </message>
    <message>
        <source>Check for exemption</source>
        <translation>免罚核查</translation>
    </message>
    <message>
        <source>Facts with their evidence</source>
        <translation>事实及其证据</translation>
    </message>
    <message>
        <source>One a line, as harm=none#5: behind # the act that proves it</source>
        <translation>每行一项，如 harm=none#5：# 后面写证明该事实的办案行为的序号</translation>
    </message>
    <message>
        <source>Commitment letter</source>
        <translation>承诺书</translation>
    </message>
    <message>
        <source>The act by which it came into the file</source>
        <translation>承诺书归入案卷的办案行为</translation>
    </message>
    <message>
        <source>Needed to refuse an exemption</source>
        <translation>不予免罚时必须填写</translation>
    </message>
    <message>
        <source>Vehicle plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Exemption list</source>
        <translation>免罚清单</translation>
    </message>
    <message>
        <source>List applied</source>
        <translation>适用的清单</translation>
    </message>
    <message>
        <source>Item applied</source>
        <translation>适用的事项</translation>
    </message>
    <message>
        <source>Its conditions</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>初次违法</translation>
    </message>
    <message>
        <source>All conditions hold</source>
        <translation>条件全部符合</translation>
    </message>
    <message>
        <source>Only the first time</source>
        <translation>须为初次</translation>
    </message>
    <message>
        <source>Commitment letter needed</source>
        <translation>须有承诺书</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>查询范围</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>没有证据的条件</translation>
    </message>
    <message>
        <source>Issue document</source>
        <translation>制发文书</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>文书种类</translation>
    </message>
    <message>
        <source>Document as issued</source>
        <translation>制发的文书</translation>
    </message>
    <message>
        <source>Values it was filled from</source>
        <translation>文书所填的内容</translation>
    </message>
    <message>
        <source>SHA-256 of the template</source>
        <translation>模板的 SHA-256</translation>
    </message>
    <message>
        <source>Changed by hand after filling</source>
        <translation>填写后经人工修改</translation>
    </message>
    <message>
        <source>Issue demand</source>
        <translation>制发催告书</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Amount demanded</source>
        <translation>催告金额</translation>
    </message>
    <message>
        <source>Fine and surcharge; needed where money is owed</source>
        <translation>罚款和加处罚款；欠缴款项的必须写明</translation>
    </message>
    <message>
        <source>What is to be performed, how and by when</source>
        <translation>应当履行的内容、方式和期限</translation>
    </message>
    <message>
        <source>Apply to the court for enforcement</source>
        <translation>申请人民法院强制执行</translation>
    </message>
    <message>
        <source>Amount applied for</source>
        <translation>申请执行金额</translation>
    </message>
    <message>
        <source>Application signed by the leader, sealed and dated</source>
        <translation>申请书有负责人签名、机关印章和日期</translation>
    </message>
    <message>
        <source>Decision with its facts, grounds and basis</source>
        <translation>决定书及作出决定的事实、理由和依据</translation>
    </message>
    <message>
        <source>Opinion of the party and course of the demand</source>
        <translation>当事人意见及催告情况</translation>
    </message>
    <message>
        <source>State of what is to be enforced</source>
        <translation>申请强制执行标的情况</translation>
    </message>
    <message>
        <source>Proper reason for applying late</source>
        <translation>逾期申请的正当理由</translation>
    </message>
    <message>
        <source>Only after the three months</source>
        <translation>仅在三个月届满以后填写</translation>
    </message>
    <message>
        <source>Record the acceptance by the court</source>
        <translation>登记法院受理情况</translation>
    </message>
    <message>
        <source>Application act</source>
        <translation>申请执行的行为</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Number of the court</source>
        <translation>法院案号</translation>
    </message>
    <message>
        <source>Reason of a refusal</source>
        <translation>不予受理的理由</translation>
    </message>
    <message>
        <source>Record the ruling on enforcement</source>
        <translation>登记强制执行裁定</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Number of the ruling</source>
        <translation>裁定书文号</translation>
    </message>
    <message>
        <source>Amount granted</source>
        <translation>准予执行金额</translation>
    </message>
    <message>
        <source>Ask the higher court for review</source>
        <translation>向上一级法院申请复议</translation>
    </message>
    <message>
        <source>Higher court</source>
        <translation>上一级法院</translation>
    </message>
    <message>
        <source>Record the ruling of the higher court</source>
        <translation>登记上一级法院裁定</translation>
    </message>
    <message>
        <source>The refusal stands</source>
        <translation>维持不予受理或者不予执行</translation>
    </message>
    <message>
        <source>Record the result of enforcement</source>
        <translation>登记执行结果</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>执行情况</translation>
    </message>
    <message>
        <source>Auction seized goods to pay the fine</source>
        <translation>拍卖扣押财物抵缴罚款</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>财物</translation>
    </message>
    <message>
        <source>Auctioned by</source>
        <translation>拍卖人</translation>
    </message>
    <message>
        <source>Proceeds</source>
        <translation>拍卖所得</translation>
    </message>
    <message>
        <source>Decide substitute performance</source>
        <translation>作出代履行决定</translation>
    </message>
    <message>
        <source>At once, for what lies on a road or in a public place</source>
        <translation>立即代履行（道路、公共场所的遗洒物、障碍物、污染物）</translation>
    </message>
    <message>
        <source>行政强制法 52: without the demands</source>
        <translation>行政强制法第五十二条：不经催告</translation>
    </message>
    <message>
        <source>To be carried out on</source>
        <translation>实施日期</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>代履行人</translation>
    </message>
    <message>
        <source>What, and how</source>
        <translation>代履行的标的和方式</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>费用预算</translation>
    </message>
    <message>
        <source>Record substitute performance</source>
        <translation>登记代履行实施情况</translation>
    </message>
    <message>
        <source>Decision act</source>
        <translation>代履行决定</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>到场监督人员</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>实施人</translation>
    </message>
    <message>
        <source>The party was there</source>
        <translation>当事人到场</translation>
    </message>
    <message>
        <source>The absent party was told afterwards</source>
        <translation>事后已通知不在场的当事人</translation>
    </message>
    <message>
        <source>行政强制法 52</source>
        <translation>行政强制法第五十二条</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>实际费用</translation>
    </message>
    <message>
        <source>Suspend enforcement</source>
        <translation>中止执行</translation>
    </message>
    <message>
        <source>Resume enforcement</source>
        <translation>恢复执行</translation>
    </message>
    <message>
        <source>End enforcement</source>
        <translation>终结执行</translation>
    </message>
    <message>
        <source>Receive suit</source>
        <translation>收到起诉状副本</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>起诉人</translation>
    </message>
    <message>
        <source>Number of the suit</source>
        <translation>诉讼案号</translation>
    </message>
    <message>
        <source>Filed by the court on</source>
        <translation>法院立案日期</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>审理程序</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>诉讼请求</translation>
    </message>
    <message>
        <source>Together with the reconsideration body</source>
        <translation>与复议机关为共同被告</translation>
    </message>
    <message>
        <source>行政诉讼法 26: where it upheld the decision</source>
        <translation>行政诉讼法第二十六条：复议机关维持的</translation>
    </message>
    <message>
        <source>The decision did not tell of the right to it</source>
        <translation>决定书未告知该项权利</translation>
    </message>
    <message>
        <source>Open a further instance</source>
        <translation>登记上诉或者再审</translation>
    </message>
    <message>
        <source>Suit act</source>
        <translation>诉讼行为</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>审级</translation>
    </message>
    <message>
        <source>Received by the court on</source>
        <translation>法院收到日期</translation>
    </message>
    <message>
        <source>Answer the suit</source>
        <translation>提交答辩状</translation>
    </message>
    <message>
        <source>Evidence and basis handed in</source>
        <translation>提交的证据和依据</translation>
    </message>
    <message>
        <source>Appoint counsel</source>
        <translation>委托诉讼代理人</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Lawyers</source>
        <translation>律师</translation>
    </message>
    <message>
        <source>At most two in all, one a line</source>
        <translation>合计至多两人，每行一人</translation>
    </message>
    <message>
        <source>Receive notice of the session</source>
        <translation>收到出庭通知</translation>
    </message>
    <message>
        <source>Session on</source>
        <translation>开庭日期</translation>
    </message>
    <message>
        <source>The court asks for the responsible leader</source>
        <translation>法院通知负责人出庭</translation>
    </message>
    <message>
        <source>Name who attends the session</source>
        <translation>确定出庭人员</translation>
    </message>
    <message>
        <source>Notice act</source>
        <translation>出庭通知行为</translation>
    </message>
    <message>
        <source>Who will come</source>
        <translation>拟出庭人员</translation>
    </message>
    <message>
        <source>Sealed proof of identity and post handed in</source>
        <translation>已提交加盖印章的身份、职务证明</translation>
    </message>
    <message>
        <source>Why no leader will come</source>
        <translation>负责人不能出庭的理由</translation>
    </message>
    <message>
        <source>Papers that prove the reason handed in</source>
        <translation>已提交理由的证明材料</translation>
    </message>
    <message>
        <source>Record court session</source>
        <translation>登记开庭</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>出庭人员</translation>
    </message>
    <message>
        <source>Why no leader came</source>
        <translation>负责人未出庭的理由</translation>
    </message>
    <message>
        <source>The leader spoke on settling the dispute</source>
        <translation>负责人就实质性解决争议发表了意见</translation>
    </message>
    <message>
        <source>Left before the end without leave</source>
        <translation>未经许可中途退庭</translation>
    </message>
    <message>
        <source>Receive judgment</source>
        <translation>收到裁判文书</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>裁判日期</translation>
    </message>
    <message>
        <source>Number of the judgment</source>
        <translation>裁判文书号</translation>
    </message>
    <message>
        <source>Fine as it is now</source>
        <translation>现在的罚款数额</translation>
    </message>
    <message>
        <source>Needed where the decision is changed or revoked in part and there was a fine</source>
        <translation>变更、部分撤销且原有罚款的必须填写</translation>
    </message>
    <message>
        <source>To be decided anew</source>
        <translation>责令重新作出</translation>
    </message>
    <message>
        <source>Days for the new decision</source>
        <translation>重新作出的期限（日）</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>赔偿数额</translation>
    </message>
    <message>
        <source>The dispute is settled in substance</source>
        <translation>争议已实质性化解</translation>
    </message>
    <message>
        <source>Pay compensation</source>
        <translation>支付赔偿</translation>
    </message>
    <message>
        <source>Ask for deferred or partial payment</source>
        <translation>申请暂缓或者分期缴纳</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申请事项</translation>
    </message>
    <message>
        <source>Grant deferred or partial payment</source>
        <translation>批准暂缓或者分期缴纳</translation>
    </message>
    <message>
        <source>Deferred until</source>
        <translation>暂缓至</translation>
    </message>
    <message>
        <source>Needed for a deferment</source>
        <translation>暂缓缴纳的必须填写</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>分期计划</translation>
    </message>
    <message>
        <source>Needed for instalments: a day and an amount on each line, 2026-05-06 1000.00</source>
        <translation>分期缴纳的必须填写：每行一个日期和金额，如 2026-05-06 1000.00</translation>
    </message>
    <message>
        <source>Decline deferred or partial payment</source>
        <translation>不准予暂缓或者分期缴纳</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Agree on enforcement</source>
        <translation>订立执行协议</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>协议内容</translation>
    </message>
    <message>
        <source>The party has taken remedial measures</source>
        <translation>当事人已采取补救措施</translation>
    </message>
    <message>
        <source>Needed before the surcharge can be remitted</source>
        <translation>减免加处罚款以此为前提</translation>
    </message>
    <message>
        <source>To be performed by</source>
        <translation>履行期限</translation>
    </message>
    <message>
        <source>Resume after a broken agreement</source>
        <translation>不履行协议，恢复强制执行</translation>
    </message>
    <message>
        <source>Agreement act</source>
        <translation>执行协议</translation>
    </message>
    <message>
        <source>What was not performed</source>
        <translation>未履行的内容</translation>
    </message>
    <message>
        <source>Remit surcharge</source>
        <translation>减免加处罚款</translation>
    </message>
    <message>
        <source>Report suspected crime</source>
        <translation>报告涉嫌犯罪</translation>
    </message>
    <message>
        <source>What reaches the threshold</source>
        <translation>达到追诉标准的事实</translation>
    </message>
    <message>
        <source>Hand case to the police</source>
        <translation>向公安机关移送</translation>
    </message>
    <message>
        <source>Letter of transfer</source>
        <translation>案件移送书</translation>
    </message>
    <message>
        <source>Report on the case</source>
        <translation>案件调查报告</translation>
    </message>
    <message>
        <source>List of the goods</source>
        <translation>涉案物品清单</translation>
    </message>
    <message>
        <source>Test report or expert opinion, if there is one</source>
        <translation>检验报告或者鉴定意见（如有）</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>其他材料</translation>
    </message>
    <message>
        <source>Record answer of the police</source>
        <translation>登记公安机关答复</translation>
    </message>
    <message>
        <source>Number of the answer</source>
        <translation>答复文号</translation>
    </message>
    <message>
        <source>Ask the police to reconsider</source>
        <translation>提请公安机关复议</translation>
    </message>
    <message>
        <source>Record reconsideration by the police</source>
        <translation>登记公安机关复议结果</translation>
    </message>
    <message>
        <source>Ask the procuratorate to supervise</source>
        <translation>建议检察机关立案监督</translation>
    </message>
    <message>
        <source>Hand over goods and papers</source>
        <translation>移交涉案物品和材料</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>移交的物品和材料</translation>
    </message>
    <message>
        <source>Take case back from the police</source>
        <translation>接收公安、检察、法院退回的案件</translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation>退回机关</translation>
    </message>
    <message>
        <source>Register application for reconsideration</source>
        <translation>登记行政复议申请</translation>
    </message>
    <message>
        <source>Applied for by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Applied for on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>The government of the own level (行政复议法 24)</source>
        <translation>本级人民政府（行政复议法第二十四条）</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>复议请求</translation>
    </message>
    <message>
        <source>Handed in through this bureau</source>
        <translation>经本机关提交</translation>
    </message>
    <message>
        <source>行政复议法 32: on-the-spot decisions and those from electronic monitoring</source>
        <translation>行政复议法第三十二条：当场处罚和电子监控处罚</translation>
    </message>
    <message>
        <source>Forward application for reconsideration</source>
        <translation>转送行政复议申请</translation>
    </message>
    <message>
        <source>Reconsideration act</source>
        <translation>复议行为</translation>
    </message>
    <message>
        <source>Record acceptance of the reconsideration</source>
        <translation>登记复议受理</translation>
    </message>
    <message>
        <source>Deemed accepted, no answer within five working days</source>
        <translation>五个工作日未答复，视为受理</translation>
    </message>
    <message>
        <source>Number of the reconsideration</source>
        <translation>复议案号</translation>
    </message>
    <message>
        <source>Record a step of the reconsideration</source>
        <translation>登记复议进展</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Receive copy of the application</source>
        <translation>收到复议申请书副本</translation>
    </message>
    <message>
        <source>Reply in the reconsideration</source>
        <translation>提交复议答复</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Attend hearing of the reconsideration</source>
        <translation>参加复议听证</translation>
    </message>
    <message>
        <source>Receive decision on the reconsideration</source>
        <translation>收到行政复议决定</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>作出日期</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>决定书文号</translation>
    </message>
    <message>
        <source>Receive opinion letter</source>
        <translation>收到行政复议意见书</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>意见书文号</translation>
    </message>
    <message>
        <source>What is to be put right</source>
        <translation>应当纠正的问题</translation>
    </message>
    <message>
        <source>Report what was put right</source>
        <translation>报送纠正情况</translation>
    </message>
    <message>
        <source>Opinion act</source>
        <translation>意见书行为</translation>
    </message>
    <message>
        <source>What was put right</source>
        <translation>已纠正的情况</translation>
    </message>
    <message>
        <source>Begin to decide anew</source>
        <translation>开始重新作出决定</translation>
    </message>
    <message>
        <source>Draw a lesson</source>
        <translation>总结教训</translation>
    </message>
    <message>
        <source>What is to change</source>
        <translation>需要修改的内容</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>教训</translation>
    </message>
    <message>
        <source>Confirm address for service</source>
        <translation>确认送达地址</translation>
    </message>
    <message>
        <source>Address for service</source>
        <translation>送达地址</translation>
    </message>
    <message>
        <source>Agrees to electronic service</source>
        <translation>同意电子送达</translation>
    </message>
    <message>
        <source>Where electronic copies arrive</source>
        <translation>电子送达的接收地址</translation>
    </message>
    <message>
        <source>Telephone, mail address or account</source>
        <translation>电话、邮箱或者账号</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名人</translation>
    </message>
    <message>
        <source>Record returned mail</source>
        <translation>登记邮件退回</translation>
    </message>
    <message>
        <source>Service act</source>
        <translation>送达行为</translation>
    </message>
    <message>
        <source>Why it came back</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Counts as served that day</source>
        <translation>退回之日视为送达</translation>
    </message>
    <message>
        <source>Only where the party itself gave or confirmed that address</source>
        <translation>仅限于当事人自己提供或者确认的地址</translation>
    </message>
    <message>
        <source>Facts for the benchmark</source>
        <translation>裁量事实</translation>
    </message>
    <message>
        <source>Needed where a benchmark covers the matter: one a line, as area=4.5 or correction=in_time</source>
        <translation>事项有裁量基准时必填：每行一项，如 area=4.5 或 correction=in_time</translation>
    </message>
    <message>
        <source>Needed where the tier was named by a person, or where the fine is outside what like cases were fined</source>
        <translation>由人确定阶次，或者罚款超出同类案件区间的，必须填写</translation>
    </message>
    <message>
        <source>Highest of the law</source>
        <translation>法定最高罚款</translation>
    </message>
    <message>
        <source>Further violation</source>
        <translation>另一违法行为</translation>
    </message>
    <message>
        <source>Only where the case is about several violations, each assessed by itself: the matter of the further one</source>
        <translation>仅在一案有几个违法行为、分别裁量时填写：另一违法行为的事项</translation>
    </message>
    <message>
        <source>Other matters of the same act</source>
        <translation>同一行为违反的其他事项</translation>
    </message>
    <message>
        <source>Codes of other matters that this one act breaks as well: the one with the higher fine applies (行政处罚法 29)</source>
        <translation>同一违法行为还违反的其他事项编码：按罚款数额高的规定处罚（行政处罚法第二十九条）</translation>
    </message>
    <message>
        <source>Matter assessed</source>
        <translation>裁量的事项</translation>
    </message>
    <message>
        <source>Other measures of the tier</source>
        <translation>该阶次的其他处理</translation>
    </message>
    <message>
        <source>Laws compared</source>
        <translation>比较的规定</translation>
    </message>
    <message>
        <source>Matter with the higher fine</source>
        <translation>罚款数额高的事项</translation>
    </message>
    <message>
        <source>Without it that of the list, else the first offence</source>
        <translation>不填的按清单，清单没有的按首违</translation>
    </message>
    <message>
        <source>Shown on the credit site as well</source>
        <translation>同时在信用网站公示</translation>
    </message>
    <message>
        <source>Weight of the record</source>
        <translation>失信信息类别</translation>
    </message>
    <message>
        <source>Where the list of the trade says otherwise than the procedure and the kind of penalty do</source>
        <translation>行业清单与按程序和处罚种类确定的类别不同时填写</translation>
    </message>
    <message>
        <source>Agree to repair of credit</source>
        <translation>同意信用修复</translation>
    </message>
    <message>
        <source>Commitment published by the party</source>
        <translation>当事人已公开信用承诺</translation>
    </message>
    <message>
        <source>How it was mended</source>
        <translation>改正情况</translation>
    </message>
    <message>
        <source>To be made public</source>
        <translation>需要公示</translation>
    </message>
    <message>
        <source>Seal numbers</source>
        <translation>封签号</translation>
    </message>
    <message>
        <source>Of what leaves the store, one a line</source>
        <translation>出库物品的封签号，每行一个</translation>
    </message>
    <message>
        <source>Announce demolition</source>
        <translation>发布限期拆除公告</translation>
    </message>
    <message>
        <source>Act that orders the demolition</source>
        <translation>责令拆除的文书所在行为</translation>
    </message>
    <message>
        <source>The decision, or the order to correct</source>
        <translation>处罚决定或者责令改正</translation>
    </message>
    <message>
        <source>Building or structure</source>
        <translation>建筑物、构筑物</translation>
    </message>
    <message>
        <source>To be taken down by the party by</source>
        <translation>当事人自行拆除期限</translation>
    </message>
    <message>
        <source>Where it is posted</source>
        <translation>公告张贴处</translation>
    </message>
    <message>
        <source>Record the demolition</source>
        <translation>登记拆除情况</translation>
    </message>
    <message>
        <source>Announcement act</source>
        <translation>公告行为</translation>
    </message>
    <message>
        <source>The party took it down</source>
        <translation>当事人自行拆除</translation>
    </message>
    <message>
        <source>Needed where the bureau does it</source>
        <translation>由本机关拆除时必填</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>封签号</translation>
    </message>
    <message>
        <source>Goods, make and size</source>
        <translation>物品名称、规格型号</translation>
    </message>
    <message>
        <source>Quantity with its unit</source>
        <translation>数量（含单位）</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>估价</translation>
    </message>
    <message>
        <source>Fresh, or hard to keep</source>
        <translation>鲜活或者不易保管</translation>
    </message>
    <message>
        <source>Enter goods in the store</source>
        <translation>物品入库</translation>
    </message>
    <message>
        <source>Act that took the goods</source>
        <translation>取得物品的行为</translation>
    </message>
    <message>
        <source>The preservation, the seizure, or the decision that confiscates them</source>
        <translation>先行登记保存、查封扣押，或者没收决定</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>存放处所</translation>
    </message>
    <message>
        <source>Brought in by</source>
        <translation>送交人员</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Move stored goods</source>
        <translation>物品移动</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>移动方式</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>移至何处</translation>
    </message>
    <message>
        <source>Who has them now</source>
        <translation>现由何人保管</translation>
    </message>
    <message>
        <source>Sell goods that do not keep</source>
        <translation>先行处理不易保管的物品</translation>
    </message>
    <message>
        <source>Consent of the owner</source>
        <translation>权利人同意情况</translation>
    </message>
    <message>
        <source>Pictures, samples or records of them are kept</source>
        <translation>已留存照片、样品或者记录</translation>
    </message>
    <message>
        <source>Auctioned or bought by</source>
        <translation>拍卖人或者买受人</translation>
    </message>
    <message>
        <source>Return stored goods</source>
        <translation>返还在库物品</translation>
    </message>
    <message>
        <source>Signed receipt</source>
        <translation>签收凭据</translation>
    </message>
    <message>
        <source>State in which they were returned</source>
        <translation>返还时状况</translation>
    </message>
    <message>
        <source>Enter stored goods as confiscated</source>
        <translation>在库物品转为没收物品</translation>
    </message>
    <message>
        <source>Dispose of confiscated goods</source>
        <translation>处置没收物品</translation>
    </message>
    <message>
        <source>How</source>
        <translation>处置方式</translation>
    </message>
    <message>
        <source>Auctioneer, destroyer or who took them over</source>
        <translation>拍卖人、销毁单位或者接收单位</translation>
    </message>
    <message>
        <source>Needed for an auction or a sale</source>
        <translation>拍卖、变卖时必填</translation>
    </message>
    <message>
        <source>Receipt of the treasury, or of the handover</source>
        <translation>缴库凭证或者交接凭据</translation>
    </message>
    <message>
        <source>Two officers for a destruction</source>
        <translation>销毁时两人</translation>
    </message>
    <message>
        <source>Course and ground</source>
        <translation>经过和依据</translation>
    </message>
    <message>
        <source>Put a lesson into practice</source>
        <translation>落实复盘结论</translation>
    </message>
    <message>
        <source>Lesson act</source>
        <translation>复盘结论行为</translation>
    </message>
    <message>
        <source>What was changed, and where</source>
        <translation>改了什么、改在哪里</translation>
    </message>
    <message>
        <source>Open a dispute without a penalty case</source>
        <translation>登记无处罚案件的行政争议</translation>
    </message>
    <message>
        <source>What the dispute is about</source>
        <translation>争议事项类别</translation>
    </message>
    <message>
        <source>What is attacked</source>
        <translation>被诉行为</translation>
    </message>
    <message>
        <source>The act of the bureau, or what it is said not to have done, in one line</source>
        <translation>用一句话写明被申请复议或者被诉的行为，或者被指未履行的职责</translation>
    </message>
    <message>
        <source>Number of the act attacked</source>
        <translation>被诉行为文号</translation>
    </message>
    <message>
        <source>Day of the act attacked</source>
        <translation>被诉行为日期</translation>
    </message>
    <message>
        <source>Leave empty where the bureau is said not to have acted</source>
        <translation>被指不履行职责的，留空</translation>
    </message>
    <message>
        <source>Applicant or plaintiff</source>
        <translation>申请人（原告）</translation>
    </message>
    <message>
        <source>Record the act made anew</source>
        <translation>登记重新作出的行为</translation>
    </message>
    <message>
        <source>Number of the new act</source>
        <translation>新行为文号</translation>
    </message>
    <message>
        <source>Close the dispute</source>
        <translation>办结行政争议</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>办结情况</translation>
    </message>
</context>
<context>
    <name>ActKindText</name>
    <message>
        <source>This version does not know the act “%1”.</source>
        <translation>本版本不能识别办案行为“%1”。</translation>
    </message>
    <message>
        <source>(erased by law)</source>
        <translation>（已依法删除）</translation>
    </message>
</context>
<context>
    <name>ActText</name>
    <message>
        <source>act %1</source>
        <translation>第%1项记录</translation>
    </message>
    <message>
        <source>act %1 “%2”</source>
        <translation>第%1项记录“%2”</translation>
    </message>
    <message>
        <source>act %1 “%2”, %3</source>
        <translation>第%1项记录“%2”（%3）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Day of the act</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>%1 %2 yuan</source>
        <comment>a kind of penalty and its amount</comment>
        <translation>%1%2元</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act and what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, day and sentence of an act</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>approved by act %1</source>
        <translation>已批准（第%1项记录）</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>returned by act %1</source>
        <translation>已退回（第%1项记录）</translation>
    </message>
    <message>
        <source>voided by act %1</source>
        <translation>已作废（第%1项记录）</translation>
    </message>
    <message>
        <source>cannot be read by this version</source>
        <translation>本版本不能识别</translation>
    </message>
    <message>
        <source>corrected by act %1</source>
        <translation>已更正（第%1项记录）</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 %2 (act %3)</source>
        <comment>a document, its number and the act that issued it</comment>
        <translation>%1%2（第%3项记录）</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>“%1” is no amount of money.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>“%1” is more than a thousand billion yuan.</source>
        <translation>“%1”超过一万亿元。</translation>
    </message>
    <message>
        <source>“%1” is negative; an amount can&apos;t be.</source>
        <translation>“%1”为负数，金额不得为负数。</translation>
    </message>
    <message>
        <source>“%1” has parts of a fen.</source>
        <translation>“%1”含有不足一分的部分。</translation>
    </message>
    <message>
        <source>“%1” may mean %2 or %3; write it in figures.</source>
        <translation>“%1”既可能是%2，也可能是%3；请用阿拉伯数字书写。</translation>
    </message>
    <message>
        <source>“%1” does not say the unit of its first figure.</source>
        <translation>“%1”未写明第一个数额的单位。</translation>
    </message>
    <message>
        <source>“%1” is a range whose end is below its beginning.</source>
        <translation>“%1”的幅度上限低于下限。</translation>
    </message>
</context>
<context>
    <name>AnchorFileText</name>
    <message>
        <source>This is no whole anchor of Anjuan: line %1 is not what it should be.</source>
        <translation>该文件不是完整的案卷锚定文件：第%1行与应有内容不符。</translation>
    </message>
    <message>
        <source>The anchor was changed after it was made: its digest does not fit.</source>
        <translation>锚定文件制作后已被改动：摘要值不符。</translation>
    </message>
    <message>
        <source>The anchor&apos;s signature is forged or belongs to another anchor.</source>
        <translation>锚定文件的签名系伪造，或者属于另一锚定文件。</translation>
    </message>
</context>
<context>
    <name>AnchorText</name>
    <message>
        <source>An anchor covers the whole bureau; the account %1 reaches only a part of it.</source>
        <translation>锚定文件涵盖整个机关；账号 %1 的权限仅及其中一部分。</translation>
    </message>
    <message>
        <source>No bureau has been set up in this database.</source>
        <translation>该数据库尚未建立机关数据。</translation>
    </message>
    <message>
        <source>The anchor is signed with another key than the one expected: its fingerprint is %1.</source>
        <translation>锚定文件所用的签名密钥与预期不同：其指纹为 %1。</translation>
    </message>
    <message>
        <source>This database has never recorded the key the anchor is signed with (fingerprint %1).</source>
        <translation>该数据库从未登记锚定文件所用的签名密钥（指纹 %1）。</translation>
    </message>
    <message>
        <source>The ledger ends at act %1, but it had %2 acts when the anchor was made on %3: an older copy was put back, or acts were removed.</source>
        <translation>台账止于第%1项记录，但%3制作锚定文件时共有%2项记录：台账被换成了较早的副本，或者有记录被删除。</translation>
    </message>
    <message>
        <source>Act %1 of the ledger is missing or damaged.</source>
        <translation>台账第%1项记录缺失或者损坏。</translation>
    </message>
    <message>
        <source>The first %1 acts of the ledger are not those the anchor was made of: they were rewritten.</source>
        <translation>台账前%1项记录与制作锚定文件时不同：记录已被改写。</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) differ from the anchor.</source>
        <translation>
            <numerusform>%n个卷宗与锚定文件不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger is damaged, so it is not signed. Verify it first.</source>
        <translation>台账已损坏，不予签名。请先校验台账。</translation>
    </message>
    <message>
        <source>The anchor can&apos;t be written: %1.</source>
        <translation>无法写入锚定文件：%1。</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten.</source>
        <translation>%1 已经存在，不予覆盖。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
</context>
<context>
    <name>ArchiveListText</name>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten.</source>
        <translation>“%1”已经存在，不予覆盖。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷号</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>承办机构</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>期满日期</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Handed over by:</source>
        <translation>移交人：</translation>
    </message>
    <message>
        <source>Taken over by:</source>
        <translation>接收人：</translation>
    </message>
    <message>
        <source>Day:</source>
        <translation>日期：</translation>
    </message>
</context>
<context>
    <name>AssessedText</name>
    <message>
        <source>The made-up benchmarks cannot be read.</source>
        <translation>无法读取虚构的裁量基准。</translation>
    </message>
</context>
<context>
    <name>AssessmentText</name>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>%1 to %2 yuan</source>
        <translation>%1 至 %2 元</translation>
    </message>
    <message>
        <source>The law allows %1.</source>
        <translation>法定幅度为 %1。</translation>
    </message>
    <message>
        <source>The amount is beyond what can be reckoned.</source>
        <translation>数额超出可以计算的范围。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>No fine.</source>
        <translation>不处罚款。</translation>
    </message>
    <message>
        <source>The tier says %1.</source>
        <translation>该阶次为 %1。</translation>
    </message>
    <message>
        <source>%1 %2 %3 × %4 yuan each = %5.</source>
        <translation>%1 %2 %3 × 每单位 %4 元 = %5。</translation>
    </message>
    <message>
        <source>%1 %2 %3 × %4 = %5.</source>
        <translation>%1 %2 %3 × %4 倍 = %5。</translation>
    </message>
    <message>
        <source>%1 %2 %3 × %4 % = %5.</source>
        <translation>%1 %2 %3 × %4% = %5。</translation>
    </message>
    <message>
        <source>Base %1 yuan × (%2 + %3) = %4.</source>
        <translation>基数 %1 元 ×（%2 + %3）= %4。</translation>
    </message>
    <message>
        <source>The range of the law is not known: the row quotes no figures, and the matter states none.</source>
        <translation>不知道法定幅度：该行没有引用数额，事项也没有规定数额。</translation>
    </message>
    <message>
        <source>The law states no lowest fine: %1 % of the highest, %2 yuan, counts as it.</source>
        <translation>法律没有规定最低罚款：按最高罚款的 %1%，即 %2 元，作为最低罚款。</translation>
    </message>
    <message>
        <source>The law&apos;s range leaves nothing for this tier.</source>
        <translation>按法定幅度，该阶次没有可用的数额。</translation>
    </message>
    <message>
        <source>The tier takes %1 of it.</source>
        <translation>该阶次取其中的 %1。</translation>
    </message>
    <message>
        <source>%1 % to %2 % of the range of %3 yuan above its lower end: %4.</source>
        <translation>幅度 %3 元的 %1% 至 %2%，加上最低罚款：%4。</translation>
    </message>
    <message>
        <source>Mitigated: below the lowest fine of the law, %1.</source>
        <translation>减轻：低于法定最低罚款，%1。</translation>
    </message>
    <message>
        <source>The row states no amount, and the set has no rule that makes one for this tier.</source>
        <translation>该行没有写明数额，本套基准也没有规定该阶次如何计算。</translation>
    </message>
    <message>
        <source>At most %1 yuan.</source>
        <translation>最高不超过 %1 元。</translation>
    </message>
    <message>
        <source>The tier says %1, outside what the law allows.</source>
        <translation>该阶次为 %1，超出法定幅度。</translation>
    </message>
    <message>
        <source>The tier says %1; the law allows only %2 of it.</source>
        <translation>该阶次为 %1，法律只允许其中的 %2。</translation>
    </message>
    <message>
        <source>Circumstances speak for the party only: the lower end, %1 yuan.</source>
        <translation>只有从轻情节：取下限 %1 元。</translation>
    </message>
    <message>
        <source>Circumstances speak against the party only: the upper end, %1 yuan.</source>
        <translation>只有从重情节：取上限 %1 元。</translation>
    </message>
    <message>
        <source>The middle of the tier: (%1 + %2) ÷ 2 = %3 yuan.</source>
        <translation>取阶次中值：（%1 + %2）÷ 2 = %3 元。</translation>
    </message>
    <message>
        <source>sum of the factors</source>
        <translation>各因子合计</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>“%1” calls for a lenient or mitigated penalty (%2); the tier that fits is “%3”.</source>
        <translation>“%1”应当从轻或者减轻处罚（%2），而符合的阶次是“%3”。</translation>
    </message>
    <message>
        <source>A fine below the lowest of the law needs a ground of 行政处罚法第三十条 to 第三十二条.</source>
        <translation>低于法定最低罚款，须有行政处罚法第三十条至第三十二条规定的情形。</translation>
    </message>
    <message>
        <source>These tiers fit at once: %1. Which of them applies is for a person to say, with the reason.</source>
        <translation>同时符合下列阶次：%1。适用哪一阶次，由办案人员判断并说明理由。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 exists already; nothing was overwritten. Please give a name that is not in use.</source>
        <translation>%1 已经存在，未作任何覆盖。请另行指定未使用的名称。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>无法写入 %1（%2）。</translation>
    </message>
    <message>
        <source>The disk of %1 is full; there is no backup.</source>
        <translation>%1 所在磁盘已满，未生成备份。</translation>
    </message>
    <message>
        <source>The backup %1 could not be written (%2).</source>
        <translation>无法写入备份 %1（%2）。</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing was written.</source>
        <translation>备份已中止，未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be used as a backup. %2</source>
        <translation>%1 不能用作备份。%2</translation>
    </message>
    <message>
        <source>The backup %1 is damaged (%2) and cannot be used.</source>
        <translation>备份 %1 已损坏（%2），不能使用。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used. %2</source>
        <translation>备份 %1 不能使用。%2</translation>
    </message>
    <message>
        <source>The check of %1 was stopped.</source>
        <translation>对 %1 的校验已中止。</translation>
    </message>
    <message>
        <source>The backup %1 (%2 acts) is not the one that was made (%3 acts).</source>
        <translation>备份 %1（%2项记录）与当初制作的备份（%3项记录）不符。</translation>
    </message>
    <message>
        <source>The evidence %1 could not be copied to %2 (%3).</source>
        <translation>证据 %1 无法复制到 %2（%3）。</translation>
    </message>
    <message>
        <source>A PostgreSQL server is backed up with its own tools (pg_dump, pg_basebackup).</source>
        <translation>PostgreSQL 服务器请用其自带工具备份（pg_dump、pg_basebackup）。</translation>
    </message>
</context>
<context>
    <name>BackupsText</name>
    <message>
        <source>%1 acts, head %2</source>
        <translation>%1项记录，末项哈希值 %2</translation>
    </message>
    <message>
        <source>Evidence files: %1</source>
        <translation>证据文件：%1</translation>
    </message>
    <message>
        <source>Missing or altered, not copied: %1</source>
        <translation>缺失或者被改动，未复制：%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>%1 is a copy of %2, read again and found sound.</source>
        <translation>%1是%2的副本，已重新读取并校验无误。</translation>
    </message>
    <message>
        <source>The key file is not in it: keep a copy of that elsewhere.</source>
        <translation>密钥文件不在其中：请另行保存一份。</translation>
    </message>
    <message>
        <source>%1 is %2 put to work again.</source>
        <translation>已将备份 %2 恢复为 %1，可以使用。</translation>
    </message>
    <message>
        <source>Put the bureau&apos;s key file beside it: %1.keys</source>
        <translation>请将本机关的密钥文件放在旁边：%1.keys</translation>
    </message>
</context>
<context>
    <name>BankText</name>
    <message>
        <source>The day cannot be read.</source>
        <translation>日期无法识别。</translation>
    </message>
    <message>
        <source>The amount cannot be read.</source>
        <translation>金额无法识别。</translation>
    </message>
    <message>
        <source>The receipt number is missing.</source>
        <translation>缺少票据号。</translation>
    </message>
    <message>
        <source>The number of the decision is missing.</source>
        <translation>缺少决定书编号。</translation>
    </message>
    <message>
        <source>The same receipt stands earlier in the file.</source>
        <translation>同一票据号在文件中已经出现。</translation>
    </message>
    <message>
        <source>The receipt is recorded already (act %1).</source>
        <translation>该票据已经登记（行为%1）。</translation>
    </message>
    <message>
        <source>Only %1 yuan are owed on that day.</source>
        <translation>当日只欠%1元。</translation>
    </message>
    <message>
        <source>A bank statement needs columns for the number of the decision, the amount, the day and the receipt.</source>
        <translation>银行对账单应当有决定书编号、金额、日期和票据号各列。</translation>
    </message>
    <message>
        <source>A bank statement has at most %1 rows.</source>
        <translation>银行对账单至多%1行。</translation>
    </message>
    <message>
        <source>The receipt is recorded in another case already: %1.</source>
        <translation>该票据已在另一案中登记：%1。</translation>
    </message>
</context>
<context>
    <name>BenchmarkReaderText</name>
    <message>
        <source>Violation</source>
        <translation>违法行为</translation>
    </message>
    <message>
        <source>The row names no violation.</source>
        <translation>该行没有写违法行为。</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>文字超过 %1 个字。</translation>
    </message>
    <message>
        <source>Kind of party</source>
        <translation>当事人类型</translation>
    </message>
    <message>
        <source>“%1” is none of: any 不分, person 个人, organisation 单位.</source>
        <translation>“%1”不是下列之一：不分、个人、单位。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数额</translation>
    </message>
    <message>
        <source>The formula gives %1 yuan, the row says %2.</source>
        <translation>按公式计算为 %1 元，该行写的是 %2。</translation>
    </message>
    <message>
        <source>The unit “%1” is not known.</source>
        <translation>不认识单位“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no figure that can be read.</source>
        <translation>“%1”不是能读懂的数额。</translation>
    </message>
    <message>
        <source>The amount is beyond belief.</source>
        <translation>数额大得不合常理。</translation>
    </message>
    <message>
        <source>The lower end %1 is above the upper end %2.</source>
        <translation>下限 %1 高于上限 %2。</translation>
    </message>
    <message>
        <source>“%1” to “%2” is no rule about the law&apos;s range that can be read.</source>
        <translation>“%1”至“%2”不是能读懂的法定幅度规则。</translation>
    </message>
    <message>
        <source>“%1” is no standard that can be read.</source>
        <translation>“%1”不是能读懂的处罚标准。</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>封顶</translation>
    </message>
    <message>
        <source>%1 yuan is no sum of whole fen.</source>
        <translation>%1元不是整分的数额。</translation>
    </message>
    <message>
        <source>The row gives the unit “%1” and no figure; is the column of the amounts headed otherwise?</source>
        <translation>该行写了单位“%1”，但没有数额；数额一列是否用了别的列名？</translation>
    </message>
</context>
<context>
    <name>BenchmarkReviewText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>“%1”: %2 %3 is in “%4” as well as in “%5”.</source>
        <translation>“%1”：%2 %3 既在“%4”，又在“%5”。</translation>
    </message>
    <message>
        <source>“%1”: %2 above %3 is in no tier.</source>
        <translation>“%1”：%2超过 %3 的，不属于任何阶次。</translation>
    </message>
    <message>
        <source>“%1”: %2 between %3 and %4 is in no tier.</source>
        <translation>“%1”：%2在 %3 与 %4 之间的，不属于任何阶次。</translation>
    </message>
    <message>
        <source>“%1”: %2 “%3” is in no tier.</source>
        <translation>“%1”：%2为“%3”的，不属于任何阶次。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1”: the amount %2 belongs to “%3” as well as to “%4”.</source>
        <translation>“%1”：数额 %2 既属于“%3”，又属于“%4”。</translation>
    </message>
    <message>
        <source>“%1”: its tiers go by %2, each sufficient by itself; one case can be in several tiers.</source>
        <translation>“%1”：各阶次分别按%2划分，符合其一即可，同一案件可能落入几个阶次。</translation>
    </message>
    <message>
        <source>“%1”, %2: a person must judge “%3”.</source>
        <translation>“%1”，%2：须由办案人员判断“%3”。</translation>
    </message>
    <message>
        <source>“%1”: “%2” is cheaper than “%3” before it.</source>
        <translation>“%1”：“%2”比前面的“%3”还轻。</translation>
    </message>
    <message>
        <source>“%1”, %2: its amounts leave the range that its article states.</source>
        <translation>“%1”，%2：数额超出其所引条文的幅度。</translation>
    </message>
    <message>
        <source>“%1”: %2 other than %3 is in no tier.</source>
        <translation>“%1”：%2不是%3的，不属于任何阶次。</translation>
    </message>
    <message>
        <source>“%1”: the law allows fines from %2 to %3 yuan that no tier uses.</source>
        <translation>“%1”：法律允许处%2至%3元，但没有阶次用到。</translation>
    </message>
</context>
<context>
    <name>BenchmarkText</name>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>BoundFileCommandText</name>
    <message>
        <source>act %1</source>
        <translation>第%1项行为</translation>
    </message>
    <message>
        <source>The file is complete.</source>
        <translation>案卷材料齐全。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>%1 papers on %2 pages are bound in %3.</source>
        <translation>%1件材料共%2页，已装订为%3。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>%1 papers are packed in %2.</source>
        <translation>%1件材料已打包为%2。</translation>
    </message>
    <message>
        <source>--volume is whole, main or side.</source>
        <translation>--volume 的值为 whole、main 或者 side。</translation>
    </message>
    <message>
        <source>%1 cases with %2 papers on %3 pages are bound in %4.</source>
        <translation>%1 案 %2 件共 %3 页，已装订到 %4。</translation>
    </message>
    <message>
        <source>Give either --archived or --expired.</source>
        <translation>请给出 --archived 或者 --expired 之一。</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten.</source>
        <translation>“%1”已经存在，不予覆盖。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Archived in %1</source>
        <translation>%1年归档</translation>
    </message>
    <message>
        <source>Retention over by %1</source>
        <translation>至%1保管期满</translation>
    </message>
    <message>
        <source>%1 files are listed in %2.</source>
        <translation>%1 卷已列入 %2。</translation>
    </message>
</context>
<context>
    <name>BoundFileText</name>
    <message>
        <source>“%1” waits for approval.</source>
        <translation>“%1”待审批。</translation>
    </message>
    <message>
        <source>“%1” is not issued.</source>
        <translation>“%1”尚未制发。</translation>
    </message>
    <message>
        <source>The evidence “%1” has no file.</source>
        <translation>证据“%1”没有文件。</translation>
    </message>
    <message>
        <source>%1 does not count as served.</source>
        <translation>%1尚未送达。</translation>
    </message>
    <message>
        <source>There is no room to bind the file.</source>
        <translation>没有空间装订案卷。</translation>
    </message>
    <message>
        <source>The file of “%1” is missing from the evidence folder.</source>
        <translation>证据文件夹中缺少“%1”的文件。</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten.</source>
        <translation>“%1”已经存在，不予覆盖。</translation>
    </message>
    <message>
        <source>The file of “%1” is missing from the evidence folder or was altered.</source>
        <translation>“%1”的文件在证据文件夹中缺失或者已被改动。</translation>
    </message>
    <message>
        <source>There is nothing to bind: no document of this case is issued for that volume.</source>
        <translation>没有可以装订的材料：本案没有已制发的文书属于该卷。</translation>
    </message>
</context>
<context>
    <name>BoundVolumeText</name>
    <message>
        <source>%1 is a case of the ordinary procedure; it has a file of its own.</source>
        <translation>%1 适用普通程序，应当单独立卷。</translation>
    </message>
    <message>
        <source>No document of %1 is issued.</source>
        <translation>%1 没有已制发的文书。</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten.</source>
        <translation>“%1”已经存在，不予覆盖。</translation>
    </message>
    <message>
        <source>A volume holds one to %1 cases.</source>
        <translation>一卷可以合订一至 %1 案。</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>The case is no longer in reach.</source>
        <translation>该案件已不在权限范围内。</translation>
    </message>
</context>
<context>
    <name>BureauCommandText</name>
    <message>
        <source>Name of the bureau:</source>
        <translation>机关名称：</translation>
    </message>
    <message>
        <source>Say what the bureau is called.</source>
        <translation>请填写机关名称。</translation>
    </message>
    <message>
        <source>Password for the administrator %1:</source>
        <translation>管理员 %1 的密码：</translation>
    </message>
    <message>
        <source>A bureau in memory would be gone at once; name a file or a server.</source>
        <translation>建立在内存中的机关数据会立即消失；请指定文件或者服务器。</translation>
    </message>
    <message>
        <source>Say with --keys where the key file goes: it is not kept on the server.</source>
        <translation>请用 --keys 指定密钥文件的存放位置：密钥文件不保存在服务器上。</translation>
    </message>
    <message>
        <source>The key file %1 exists already and is not overwritten.</source>
        <translation>密钥文件 %1 已经存在，不予覆盖。</translation>
    </message>
    <message>
        <source>The bureau %1 is set up in %2.</source>
        <translation>机关“%1”已在 %2 中建立。</translation>
    </message>
    <message>
        <source>The key file is %1. Keep a copy of it in the safe: without it, identity numbers and telephones stay sealed for ever.</source>
        <translation>密钥文件为 %1。请将其副本存入保险柜：没有密钥文件，身份证号码和电话号码将永远无法解密。</translation>
    </message>
    <message>
        <source>The administrator is %1.</source>
        <translation>管理员为 %1。</translation>
    </message>
    <message>
        <source>Say with --from on which day the settings come into force.</source>
        <translation>请用 --from 指定设置的生效日期。</translation>
    </message>
    <message>
        <source>The settings of %1 count from %2 on.</source>
        <translation>%1 中的设置自%2起生效。</translation>
    </message>
    <message>
        <source>Holidays are known now for: %1.</source>
        <translation>现已载入下列年份的节假日：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Worked all the same: %1</source>
        <translation>调休上班：%1</translation>
    </message>
    <message>
        <source>No holidays are known for %1.</source>
        <translation>没有%1年的节假日数据。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Cases whose limits touch them, reckoned anew: %1.</source>
        <translation>期限涉及上述年份、已重新计算的案件：%1件。</translation>
    </message>
</context>
<context>
    <name>BureauText</name>
    <message>
        <source>the bureau&apos;s settings</source>
        <translation>本机关设置</translation>
    </message>
    <message>
        <source>Say where the key file goes: it is not kept on the server.</source>
        <translation>请指定密钥文件的存放位置：密钥文件不保存在服务器上。</translation>
    </message>
    <message>
        <source>A bureau has been set up in this database already.</source>
        <translation>此数据库中已经建有机关数据。</translation>
    </message>
    <message>
        <source>No bureau has been set up in this database.</source>
        <translation>该数据库尚未建立机关数据。</translation>
    </message>
    <message>
        <source>No key file was named: identity numbers and telephones stay sealed and no anchor can be signed. Everything else works.</source>
        <translation>未指定密钥文件：身份证号码和电话保持加密、无法查看，也无法为锚定文件签名。其他功能均可正常使用。</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>The holiday lies outside the year %1.</source>
        <translation>该节假日不在%1年之内。</translation>
    </message>
    <message>
        <source>The holiday ends before it begins.</source>
        <translation>该节假日的结束日早于开始日。</translation>
    </message>
    <message>
        <source>A holiday of more than %1 days is not credible.</source>
        <translation>超过%1天的节假日不可信。</translation>
    </message>
    <message>
        <source>%1 lies outside the year %2.</source>
        <translation>%1不在%2年之内。</translation>
    </message>
    <message>
        <source>%1 is neither a Saturday nor a Sunday, so it cannot be a made-up working day.</source>
        <translation>%1既不是星期六也不是星期日，不能作为调休上班日。</translation>
    </message>
    <message>
        <source>%1 is named both as a holiday and as a working day.</source>
        <translation>%1既列为节假日，又列为上班日。</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1重复列出。</translation>
    </message>
    <message>
        <source>The notice must be named.</source>
        <translation>必须写明放假通知的名称。</translation>
    </message>
    <message>
        <source>A year without any holiday is not credible.</source>
        <translation>一年中没有任何节假日，不可信。</translation>
    </message>
    <message>
        <source>Two holidays overlap on %1.</source>
        <translation>有两个节假日在%1重叠。</translation>
    </message>
    <message>
        <source>The year %1 is named twice.</source>
        <translation>%1年重复列出。</translation>
    </message>
    <message>
        <source>No year is named.</source>
        <translation>未列出任何年份。</translation>
    </message>
    <message>
        <source>The program was built without its holiday tables.</source>
        <translation>程序构建时未包含节假日表。</translation>
    </message>
</context>
<context>
    <name>CaseDeskText</name>
    <message>
        <source>There is no act “%1” in the case %2.</source>
        <translation>案件 %2 中没有“%1”的记录。</translation>
    </message>
    <message>
        <source>The three months for it ended on %1: only with a proper reason for applying late, which the court examines.</source>
        <translation>申请的三个月已于%1届满：只有正当理由才能逾期申请，由法院审查。</translation>
    </message>
    <message>
        <source>Overdue since %1: %2.</source>
        <translation>%2已逾期，应在%1以前办理。</translation>
    </message>
</context>
<context>
    <name>CaseFactsText</name>
    <message>
        <source>“%1” (%2): no party of the register has this key or credit code.</source>
        <translation>“%1”（%2）：当事人登记库中没有使用该标识或信用代码的当事人。</translation>
    </message>
    <message>
        <source>“%1” (%2): there is no unit “%3”.</source>
        <translation>“%1”（%2）：没有单位“%3”。</translation>
    </message>
    <message>
        <source>“%1” (%2): “%3” is no officer of this bureau.</source>
        <translation>“%1”（%2）：“%3”不是本机关执法人员。</translation>
    </message>
    <message>
        <source>“%1” (%2): “%3” is no SHA-256, which has 64 digits from 0 to 9 and a to f.</source>
        <translation>“%1”（%2）：“%3”不是 SHA-256 值；SHA-256 值为64位，由0至9和a至f组成。</translation>
    </message>
    <message>
        <source>“%1” (%2): no file with the SHA-256 %3 was taken in as evidence. Take it in first.</source>
        <translation>“%1”（%2）：没有收存过 SHA-256 值为 %3 的证据文件。请先收存该文件。</translation>
    </message>
    <message>
        <source>“%1” (%2) names %3 twice.</source>
        <translation>“%1”（%2）重复列出%3。</translation>
    </message>
</context>
<context>
    <name>CaseListsText</name>
    <message>
        <source>Stopped: another list was asked for.</source>
        <translation>已停止：改为读取另一列表。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and name of a matter</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The account %1 opens no cases.</source>
        <translation>账号%1不能打开案件。</translation>
    </message>
</context>
<context>
    <name>CaseRowsText</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已中止，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>CaseStepText</name>
    <message>
        <source>Lead</source>
        <translation>案源</translation>
    </message>
    <message>
        <source>Decided on the spot</source>
        <translation>当场作出决定</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Investigated and reported</source>
        <translation>调查终结</translation>
    </message>
    <message>
        <source>Party notified</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>听证</translation>
    </message>
    <message>
        <source>asked for on %1</source>
        <translation>当事人于%1要求听证</translation>
    </message>
    <message>
        <source>Legality review</source>
        <translation>法制审核</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Collective discussion</source>
        <translation>集体讨论</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Fine paid</source>
        <translation>缴纳罚款</translation>
    </message>
    <message>
        <source>%1 of %2 yuan</source>
        <translation>已缴%1元，应缴%2元</translation>
    </message>
    <message>
        <source>Filed for record</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>登记争议</translation>
    </message>
    <message>
        <source>Reconsideration</source>
        <translation>行政复议</translation>
    </message>
    <message>
        <source>Dispute closed</source>
        <translation>争议办结</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>(provisional)</source>
        <translation>（暂算）</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1，期限至%2</translation>
    </message>
    <message>
        <source>%1 (this text has not been verified)</source>
        <translation>%1（条文未经核对）</translation>
    </message>
    <message>
        <source>If missed: %1</source>
        <translation>逾期后果：%1</translation>
    </message>
    <message>
        <source>%1 (needs approval)</source>
        <translation>%1（须经批准）</translation>
    </message>
    <message>
        <source>May come next:</source>
        <translation>下一步可以办理：</translation>
    </message>
    <message>
        <source>Refused now:</source>
        <translation>目前不能办理：</translation>
    </message>
    <message>
        <source>Nothing may come next.</source>
        <translation>没有可以继续办理的行为。</translation>
    </message>
    <message>
        <source>Nothing to object to.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>act %1: </source>
        <translation>第%1项记录：</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>办案阶段</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自%2起</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>适用程序</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>案源日期</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>违法行为发生日</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款金额</translation>
    </message>
    <message>
        <source>Confiscated</source>
        <translation>没收金额</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已缴金额</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>act %1, %2</source>
        <translation>第%1项记录，%2</translation>
    </message>
    <message>
        <source>Documents:</source>
        <translation>文书：</translation>
    </message>
    <message>
        <source>(corrected by act %1)</source>
        <translation>（已更正，见第%1项记录）</translation>
    </message>
    <message>
        <source>No case.</source>
        <translation>没有案件。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>最近到期</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>在%1</translation>
    </message>
</context>
<context>
    <name>CasesCommandText</name>
    <message>
        <source>Time limits:</source>
        <translation>期限：</translation>
    </message>
    <message>
        <source>No time limit runs or ever ran.</source>
        <translation>没有正在计算的期限，此前也未起算过期限。</translation>
    </message>
    <message>
        <source>There may be more: --before %1</source>
        <translation>可能还有更多：--before %1</translation>
    </message>
    <message>
        <source>Administrators open no case: the account %1 has none to list.</source>
        <translation>管理员不得查看案件：账号 %1 没有可列出的案件。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 个期限写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesText</name>
    <message>
        <source>There is no such case within your units.</source>
        <translation>您的单位范围内没有此案件。</translation>
    </message>
    <message>
        <source>There is no act “%1”.</source>
        <translation>没有“%1”这种办案行为。</translation>
    </message>
    <message>
        <source>Your account may not record acts in cases of this unit.</source>
        <translation>您的账号无权在该单位的案件中记录办案行为。</translation>
    </message>
    <message>
        <source>act %1 “%2”, recorded by %3 at %4</source>
        <translation>第%1项记录“%2”（由%3于%4记录）</translation>
    </message>
    <message>
        <source>The case has gone on since you looked at it: %1. Your act is not recorded; look at the case and record it again.</source>
        <translation>您查看之后，案件又有新的记录：%1。您的办案行为未予记录；请查看案件后重新记录。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Another act was recorded under this key.</source>
        <translation>该标识下已记录了另一项办案行为。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已中止，未作任何更改。</translation>
    </message>
    <message>
        <source>There is no act %1 in the case yet; its last one is act %2. Your act is not recorded.</source>
        <translation>案件尚无第%1项记录，最后一项为第%2项。您的办案行为未予记录。</translation>
    </message>
    <message>
        <source>“%1” was filled in by the program when the act was recorded; it is not corrected.</source>
        <translation>“%1”由程序在记录时填入，不能更正。</translation>
    </message>
    <message>
        <source>Case %1, act %2: the rules of its day would have refused this decision. %3</source>
        <translation>案件%1第%2号记录：按当日的规则，该决定不能作出。%3</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>withdrawn on %1</source>
        <translation>已于%1收回</translation>
    </message>
    <message>
        <source>begins on %1</source>
        <translation>自%1起有效</translation>
    </message>
    <message>
        <source>lapsed on %1</source>
        <translation>已于%1到期</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>距到期还有%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>已于%1离任</translation>
    </message>
    <message>
        <source>auxiliary staff</source>
        <translation>辅助人员</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>无执法证件</translation>
    </message>
</context>
<context>
    <name>ChartSvgText</name>
    <message>
        <source>There is nothing to draw.</source>
        <translation>没有可以画的数据。</translation>
    </message>
</context>
<context>
    <name>ChipText</name>
    <message>
        <source>%1: on %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2至%3</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1：自%2起</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1：截至%2</translation>
    </message>
    <message>
        <source>Fine: %1 to %2</source>
        <translation>罚款：%1元至%2元</translation>
    </message>
    <message>
        <source>Fine: from %1</source>
        <translation>罚款：%1元以上</translation>
    </message>
    <message>
        <source>Fine: up to %1</source>
        <translation>罚款：%1元以下</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>案源日期</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>搜索文字：%1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>办案阶段：%1</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或者</translation>
    </message>
    <message>
        <source>Matter: %1</source>
        <translation>事项：%1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Officer: %1</source>
        <translation>承办人：%1</translation>
    </message>
    <message>
        <source>Party: %1</source>
        <translation>当事人种类：%1</translation>
    </message>
    <message>
        <source>Procedure: %1</source>
        <translation>适用程序：%1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>处理结果：%1</translation>
    </message>
    <message>
        <source>Limits: overdue</source>
        <translation>期限：已逾期</translation>
    </message>
    <message numerus="yes">
        <source>Limits: due within %n day(s)</source>
        <translation>
            <numerusform>期限：%n日内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened on days that move with today</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation>，并且</translation>
    </message>
    <message>
        <source>or: %1</source>
        <translation>或者：%1</translation>
    </message>
    <message>
        <source>; or </source>
        <comment>between groups of conditions</comment>
        <translation>；或者</translation>
    </message>
    <message>
        <source>Shown are the cases with %1.</source>
        <translation>显示符合下列条件的案件：%1。</translation>
    </message>
    <message>
        <source>Shown are the cases in which “%1” stands.</source>
        <translation>显示含有“%1”的案件。</translation>
    </message>
    <message>
        <source>Shown are the cases with %1, in which “%2” stands.</source>
        <translation>显示符合下列条件并且含有“%2”的案件：%1。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>最近7天</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>最近30天</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>最近90天</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>This machine has no source of random numbers.</source>
        <translation>本机没有可用的随机数来源。</translation>
    </message>
    <message>
        <source>This is no link to a case and was not opened.</source>
        <translation>这不是案件链接，未予打开。</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing can be kept beside the program. Copy the folder of the program to a place where you may write, or start the program without --portable and without the file anjuan.portable.</source>
        <translation>无法写入 %1，不能在程序旁保存任何内容。请将程序所在文件夹复制到有写入权限的位置，或者去掉 --portable 选项和 anjuan.portable 文件后启动程序。</translation>
    </message>
    <message>
        <source>Usage: anjuan [DATABASE | LINK] [OPTION]

Opens the client with the last database, with the DATABASE that is named, or at the case of a LINK.

  --demo             opens a made-up bureau to look around in
  --portable         keeps everything in the folder of the program
  --pictures FOLDER  takes a picture of every page and ends
  --version          says which version this is
  --help             says this

The same without windows: anjuanctl help
</source>
        <translation>用法：anjuan [数据库 | 链接] [选项]

打开客户端：打开上次的数据库、写明的数据库，或者链接所指的案件。

  --demo             打开示例机关，先看看
  --portable         所有数据都放在程序所在的文件夹
  --pictures 文件夹  为每个页面截图后退出
  --version          显示版本号
  --help             显示本说明

不用窗口时：anjuanctl help
</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>outside the years 1900 to 2199</source>
        <translation>超出可用的年份（1900年至2199年）</translation>
    </message>
    <message>
        <source>no day that exists, written like 2026-09-23</source>
        <translation>不是有效日期（应写作 2026-09-23）</translation>
    </message>
</context>
<context>
    <name>CodesText</name>
    <message>
        <source>Character %1 of the credit code is full-width; type it in half width.</source>
        <translation>信用代码第%1位是全角字符，请用半角输入。</translation>
    </message>
    <message>
        <source>A unified social credit code has 18 characters; this one has %1.</source>
        <translation>统一社会信用代码为18位，此代码为%1位。</translation>
    </message>
    <message>
        <source>Character %1 of the credit code is the small letter “%2”; letters in it are capitals.</source>
        <translation>信用代码第%1位是小写字母“%2”；代码中的字母应为大写。</translation>
    </message>
    <message>
        <source>Character %1 of the credit code is “%2”; places 3 to 8 are the division and hold digits only.</source>
        <translation>信用代码第%1位是“%2”；第3至8位是登记管理机关行政区划码，只能为数字。</translation>
    </message>
    <message>
        <source>Character %1 of the credit code is “%2”; only digits and capital letters other than I, O, S, V and Z occur in it.</source>
        <translation>信用代码第%1位是“%2”；代码只能由数字和除I、O、S、V、Z以外的大写字母组成。</translation>
    </message>
    <message>
        <source>Places 9 to 17 of the credit code are no organisation code: its check character, place 17, would be “%1” and not “%2”.</source>
        <translation>信用代码第9至17位不是有效的组织机构代码：其校验码（第17位）应为“%1”，而不是“%2”。</translation>
    </message>
    <message>
        <source>The check character of the credit code, place 18, would be “%1” and not “%2”; one of the characters is mistyped.</source>
        <translation>信用代码的校验码（第18位）应为“%1”，而不是“%2”；其中有一位输入有误。</translation>
    </message>
    <message>
        <source>Character %1 of the identity number is full-width; type it in half width.</source>
        <translation>身份证号码第%1位是全角字符，请用半角输入。</translation>
    </message>
    <message>
        <source>This is an identity number of the old kind with 15 digits, out of use since 2013; the number on the present card has 18 characters.</source>
        <translation>这是15位的旧身份证号码，自2013年起停止使用；现行身份证上的号码为18位。</translation>
    </message>
    <message>
        <source>A resident identity number has 18 characters; this one has %1.</source>
        <translation>身份证号码为18位，此号码为%1位。</translation>
    </message>
    <message>
        <source>Character %1 of the identity number is not a digit; only the last one may be an X.</source>
        <translation>身份证号码第%1位不是数字；只有最后一位可以是X。</translation>
    </message>
    <message>
        <source>The last character of the identity number is a small x; it is written as a capital X.</source>
        <translation>身份证号码最后一位是小写x，应写作大写X。</translation>
    </message>
    <message>
        <source>The last character of the identity number is neither a digit nor X.</source>
        <translation>身份证号码最后一位既不是数字也不是X。</translation>
    </message>
    <message>
        <source>The first two digits of the identity number are no province.</source>
        <translation>身份证号码前两位不是有效的省级代码。</translation>
    </message>
    <message>
        <source>Places 7 to 14 of the identity number are the date of birth, and such a day does not exist.</source>
        <translation>身份证号码第7至14位为出生日期，而该日期不存在。</translation>
    </message>
    <message>
        <source>The date of birth in the identity number, places 7 to 14, lies before 1850.</source>
        <translation>身份证号码中的出生日期（第7至14位）早于1850年。</translation>
    </message>
    <message>
        <source>The date of birth in the identity number, places 7 to 14, lies in the future.</source>
        <translation>身份证号码中的出生日期（第7至14位）在今天之后。</translation>
    </message>
    <message>
        <source>The check character of the identity number does not fit; one of its characters is mistyped.</source>
        <translation>身份证号码的校验码不符，其中有一位输入有误。</translation>
    </message>
</context>
<context>
    <name>ColumnText</name>
    <message numerus="yes">
        <source>%n approval(s)</source>
        <translation>
            <numerusform>%n项待批准</numerusform>
        </translation>
    </message>
    <message>
        <source>legality review</source>
        <translation>待法制审核</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>案源日期</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>办案阶段</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Cause of action</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>Next limit</source>
        <translation>最近期限</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待审情况</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>适用程序</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
</context>
<context>
    <name>CombinationText</name>
    <message>
        <source> and </source>
        <translation>且</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>等</translation>
    </message>
    <message>
        <source>“%1”: these are in no tier: %2.</source>
        <translation>“%1”：下列情形不属于任何阶次：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>the agency&apos;s word 代字 in document numbers</source>
        <translation>文书编号中的机关代字</translation>
    </message>
    <message>
        <source>the first account; without it “admin”</source>
        <translation>首个账号；省略时为“admin”</translation>
    </message>
    <message>
        <source>the first day the bureau and its settings apply to; without it 2010-01-01</source>
        <translation>本机关及其设置开始适用的日期；省略时为 2010-01-01</translation>
    </message>
    <message>
        <source>the bureau&apos;s own settings instead of those that come with the program</source>
        <translation>使用本机关自己的设置，代替程序自带的设置</translation>
    </message>
    <message>
        <source>Set up a bureau in a new database</source>
        <translation>在新数据库中建立机关数据</translation>
    </message>
    <message>
        <source>NAME is the bureau&apos;s, 常州市城市管理局; it is asked for where it is missing. The administrator&apos;s password is taken from ANJUAN_PASSWORD or asked for twice.</source>
        <translation>NAME 是机关名称，如：常州市城市管理局；未写明时会询问。管理员密码取自 ANJUAN_PASSWORD，没有时要求输入两次。</translation>
    </message>
    <message>
        <source>as in force on that day; without it today</source>
        <translation>以该日有效的为准；省略时为今天</translation>
    </message>
    <message>
        <source>Show the bureau&apos;s settings as a file for “settings set”</source>
        <translation>以文件形式显示本机关设置，供“settings set”使用</translation>
    </message>
    <message>
        <source>the day from which they count</source>
        <translation>开始适用的日期</translation>
    </message>
    <message>
        <source>Add an edition of the bureau&apos;s settings</source>
        <translation>为本机关设置增加一个版本</translation>
    </message>
    <message>
        <source>Load holiday tables from a file</source>
        <translation>从文件载入节假日表</translation>
    </message>
    <message>
        <source>Show the holidays and made-up working days of a year</source>
        <translation>显示某年的节假日和调休上班日</translation>
    </message>
    <message>
        <source>only cases at this stage</source>
        <translation>只列处于该阶段的案件</translation>
    </message>
    <message>
        <source>at most so many; without it 50</source>
        <translation>最多列出的件数；省略时为50</translation>
    </message>
    <message>
        <source>go on behind the last case of the page before</source>
        <translation>从上一页最后一个案件之后继续</translation>
    </message>
    <message>
        <source>as the acts recorded so far stand on that day</source>
        <translation>按现有记录，显示截至该日的情况</translation>
    </message>
    <message>
        <source>List the cases of your units, the newest first</source>
        <translation>列出您的单位范围内的案件，新的在前</translation>
    </message>
    <message>
        <source>Find cases by number, party, place, cause or matter</source>
        <translation>按编号、当事人、地点、案由或者事项查找案件</translation>
    </message>
    <message>
        <source>Two characters are enough; each part between blanks must occur.</source>
        <translation>输入两个字即可；以空格分隔的各部分都须出现。</translation>
    </message>
    <message>
        <source>Show where a case stands and which time limits run</source>
        <translation>显示案件所处阶段和正在计算的期限</translation>
    </message>
    <message>
        <source>NUMBER is the number of the case or of any of its documents.</source>
        <translation>NUMBER 是案件编号，或者该案任一文书的编号。</translation>
    </message>
    <message>
        <source>Say what may come next, and what is refused and why</source>
        <translation>说明下一步可以办理什么，不予办理什么及其理由</translation>
    </message>
    <message>
        <source>“new” in place of a number asks what may open a case.</source>
        <translation>以“new”代替编号，可查询哪些办案行为可以新建案件。</translation>
    </message>
    <message>
        <source>Show every time limit with its arithmetic and article</source>
        <translation>显示每项期限的计算过程和依据条文</translation>
    </message>
    <message>
        <source>Say what a reviewer of the file would object to</source>
        <translation>说明案卷评查时会指出的问题</translation>
    </message>
    <message>
        <source>with what each act says</source>
        <translation>同时显示每项记录的内容</translation>
    </message>
    <message>
        <source>List every act in the order recorded</source>
        <translation>按记录顺序列出全部办案行为</translation>
    </message>
    <message>
        <source>the database; without it, what ANJUAN_DB names</source>
        <translation>数据库；省略时取 ANJUAN_DB</translation>
    </message>
    <message>
        <source>the account; without it, what ANJUAN_ACCOUNT names. Its password is taken from ANJUAN_PASSWORD or asked for</source>
        <translation>账号；省略时取 ANJUAN_ACCOUNT。密码取自 ANJUAN_PASSWORD，没有时要求输入</translation>
    </message>
    <message>
        <source>the bureau&apos;s key file; without it, DATABASE.keys</source>
        <translation>本机关的密钥文件；省略时为 DATABASE.keys</translation>
    </message>
    <message>
        <source>where evidence is kept; without it, DATABASE.files</source>
        <translation>证据文件的存放位置；省略时为 DATABASE.files</translation>
    </message>
    <message>
        <source>answer in JSON</source>
        <translation>以 JSON 格式回答</translation>
    </message>
    <message>
        <source>the language of the answers; without it, that of the system</source>
        <translation>回答所用的语言；省略时为系统语言</translation>
    </message>
    <message>
        <source>say how the command is written</source>
        <translation>说明该命令的写法</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>显示程序版本</translation>
    </message>
    <message>
        <source>count backwards: so long before the date</source>
        <translation>倒算：计算该日期之前的期限</translation>
    </message>
    <message>
        <source>leave an end on a day off where it is</source>
        <translation>末日为休息日时不顺延</translation>
    </message>
    <message>
        <source>Reckon a term by the law&apos;s rules and show the arithmetic</source>
        <translation>按法定规则计算期限，并显示计算过程</translation>
    </message>
    <message>
        <source>The first line is the last day of the term and nothing else; the word “provisional” follows where the term touches a year whose holidays are not published yet. The lines below say how it was counted. With --db the holidays are those of that database.</source>
        <translation>第一行只有期限的末日；期限涉及节假日尚未公布的年份时，其后加“provisional”（暂算）一词。以下各行说明计算过程。使用 --db 时，节假日以该数据库为准。</translation>
    </message>
    <message>
        <source>Check unified social credit codes or resident identity numbers</source>
        <translation>校验统一社会信用代码或者身份证号码</translation>
    </message>
    <message>
        <source>Ends with 0 where all are valid and with 1 where one is not; each that is not comes with the reason. Identity numbers are shown masked.</source>
        <translation>全部有效时退出码为0，有一个无效时退出码为1；每个无效的号码均说明理由。身份证号码以脱敏形式显示。</translation>
    </message>
    <message>
        <source>Take files in as evidence and print their SHA-256</source>
        <translation>将文件收存为证据，并显示其 SHA-256</translation>
    </message>
    <message>
        <source>The bytes are copied and kept as they are. What a file proves is recorded in a case: record NUMBER add_evidence file=SHA-256 …</source>
        <translation>文件内容按字节原样复制保存。文件证明什么，在案件中记录：record NUMBER add_evidence file=SHA-256 …</translation>
    </message>
    <message>
        <source>Read all evidence again and name what is missing or altered</source>
        <translation>重新读取全部证据，列出缺失或被改动的文件</translation>
    </message>
    <message>
        <source>the calendar year; without it this one</source>
        <translation>公历年度；省略时为今年</translation>
    </message>
    <message>
        <source>say what each figure counts</source>
        <translation>说明每项数字的统计口径</translation>
    </message>
    <message>
        <source>Count the year&apos;s figures over the cases of your units</source>
        <translation>按您的单位范围内的案件统计年度数据</translation>
    </message>
    <message>
        <source>Recompute every hash and say whether anything was altered</source>
        <translation>重新计算全部哈希值，说明是否有改动</translation>
    </message>
    <message>
        <source>change nothing; name the cases whose rows differ from their acts</source>
        <translation>不作任何更改，只列出登记信息与办案记录不一致的案件</translation>
    </message>
    <message>
        <source>Make the rows of lists and searches anew from the acts</source>
        <translation>根据办案记录重新生成列表和检索用的登记信息</translation>
    </message>
    <message>
        <source>Write a signed list of where every dossier stands</source>
        <translation>写出一份经签名的清单，载明每一卷宗当前的状态</translation>
    </message>
    <message>
        <source>Kept outside, it shows years later whether the ledger was rewritten. Needs the key file.</source>
        <translation>在系统之外保存，日后可据以查明台账是否被改写。需要密钥文件。</translation>
    </message>
    <message>
        <source>that of the key, from the print-out in the safe</source>
        <translation>密钥的指纹，取自保险柜中的打印件</translation>
    </message>
    <message>
        <source>Compare the ledger with an anchor</source>
        <translation>将台账与锚定文件比对</translation>
    </message>
    <message>
        <source>as the law stood on that day; without it today</source>
        <translation>以该日的法律规定为准；省略时为今天</translation>
    </message>
    <message>
        <source>List the time limits and gates of the law</source>
        <translation>列出法定的期限和前置条件</translation>
    </message>
    <message>
        <source>Show a rule: its length, article and whether it is verified</source>
        <translation>显示一条规则：期限长短、依据条文和是否已经核对</translation>
    </message>
    <message>
        <source>say what would be done, and change nothing</source>
        <translation>只说明将会怎样处理，不作任何改动</translation>
    </message>
    <message>
        <source>day of effect of the rows that give none</source>
        <translation>未写生效日期的行所用的生效日期</translation>
    </message>
    <message>
        <source>what the list is called; without it the file&apos;s name</source>
        <translation>清单名称；不写则用文件名</translation>
    </message>
    <message>
        <source>take the good rows though others are wrong</source>
        <translation>其他行有错误时，只导入正确的行</translation>
    </message>
    <message>
        <source>how a CSV file is written, where it is not found out</source>
        <translation>CSV文件的编码，无法自动识别时填写</translation>
    </message>
    <message>
        <source>the sheet of a workbook; without it the first</source>
        <translation>工作簿中的工作表；不写则用第一张</translation>
    </message>
    <message>
        <source>Take over a list of matters 权力事项 from CSV or XLSX</source>
        <translation>从CSV或者XLSX文件导入权力事项清单</translation>
    </message>
    <message>
        <source>Every wrong cell is named with its row. Where any is wrong nothing is stored, unless --good-rows is said.</source>
        <translation>每个有错误的单元格都会指出所在行。有任何错误时不导入任何内容，除非使用 --good-rows。</translation>
    </message>
    <message>
        <source>all versions there ever were</source>
        <translation>历来的全部版本</translation>
    </message>
    <message>
        <source>List the matters in force, or all versions of one</source>
        <translation>列出现行有效的事项，或者某一事项的全部版本</translation>
    </message>
    <message>
        <source>the first day it no longer counts; without it today</source>
        <translation>自该日起不再有效；不写则为今天</translation>
    </message>
    <message>
        <source>End a matter that nothing takes the place of</source>
        <translation>废止一个没有新版本接续的事项</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>最多列出的数量</translation>
    </message>
    <message>
        <source>natural_person, sole_trader, legal_person or other_organisation; without it natural_person</source>
        <translation>natural_person、sole_trader、legal_person或者other_organisation；不写则为natural_person</translation>
    </message>
    <message>
        <source>name of a sole trader&apos;s shop 字号</source>
        <translation>个体工商户的字号</translation>
    </message>
    <message>
        <source>unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>of an organisation</source>
        <translation>单位的法定代表人或者负责人</translation>
    </message>
    <message>
        <source>where they are found</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>resident identity number; “-” takes it from ANJUAN_IDENTITY or asks</source>
        <translation>身份证号码；“-”表示从ANJUAN_IDENTITY读取或者询问</translation>
    </message>
    <message>
        <source>telephone; “-” takes it from ANJUAN_TELEPHONE or asks</source>
        <translation>电话号码；“-”表示从ANJUAN_TELEPHONE读取或者询问</translation>
    </message>
    <message>
        <source>Enter a party into the register</source>
        <translation>登记当事人</translation>
    </message>
    <message>
        <source>NAME is that of the person, the sole trader&apos;s operator or the organisation. Others that may be the same are named. Identity numbers and telephones are sealed with the key file.</source>
        <translation>NAME是自然人、个体工商户经营者的姓名或者单位的名称。可能是同一当事人的会一并指出。身份证号码和电话号码用密钥文件加密保存。</translation>
    </message>
    <message>
        <source>Find parties by name, credit code, identity number or telephone</source>
        <translation>按名称、信用代码、身份证号码或者电话号码查找当事人</translation>
    </message>
    <message>
        <source>“-” takes a number from ANJUAN_IDENTITY or asks for it, so that it stands in no list of processes.</source>
        <translation>“-”表示从ANJUAN_IDENTITY读取号码或者询问，使号码不出现在进程列表中。</translation>
    </message>
    <message>
        <source>Show a party and all its cases</source>
        <translation>显示当事人及其全部案件</translation>
    </message>
    <message>
        <source>PARTY is a key, a credit code or a name that only one has.</source>
        <translation>PARTY可以是标识、信用代码或者不重复的名称。</translation>
    </message>
    <message>
        <source>List pairs of parties that may be one</source>
        <translation>列出可能是同一当事人的各组记录</translation>
    </message>
    <message>
        <source>Record that a party is the same as another</source>
        <translation>记录两个当事人为同一当事人</translation>
    </message>
    <message>
        <source>Take a merging back</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>List the accounts within your units</source>
        <translation>列出您的单位范围内的账号</translation>
    </message>
    <message>
        <source>what the account may do: squad_officer, squad_leader, legal_officer, bureau_leader, statistician, archivist, administrator, read_only_supervisor</source>
        <translation>账号的权限：squad_officer（中队执法人员）、squad_leader（中队长）、legal_officer（法制员）、bureau_leader（机关负责人）、statistician（统计员）、archivist（档案员）、administrator（管理员）、read_only_supervisor（监督员，只读）</translation>
    </message>
    <message>
        <source>the unit it reaches, by name or key; without it yours</source>
        <translation>账号可及的单位，写名称或标识；省略时为您的单位</translation>
    </message>
    <message>
        <source>whose account it is, by name, certificate or key</source>
        <translation>账号的使用人，写姓名、执法证件号或标识</translation>
    </message>
    <message>
        <source>Make an account with a password for the first log-in</source>
        <translation>新建账号，并设定首次登录的密码</translation>
    </message>
    <message>
        <source>That password is taken from ANJUAN_NEW_PASSWORD or asked for twice.</source>
        <translation>该密码取自 ANJUAN_NEW_PASSWORD，没有时要求输入两次。</translation>
    </message>
    <message>
        <source>Choose another password for your own account</source>
        <translation>更改自己账号的密码</translation>
    </message>
    <message>
        <source>The present one is taken from ANJUAN_PASSWORD, the new one from ANJUAN_NEW_PASSWORD; what is not there is asked for.</source>
        <translation>现密码取自 ANJUAN_PASSWORD，新密码取自 ANJUAN_NEW_PASSWORD；没有的会要求输入。</translation>
    </message>
    <message>
        <source>Give an account a password for one log-in</source>
        <translation>为账号设定只能登录一次的密码</translation>
    </message>
    <message>
        <source>Give an account these roles and no others</source>
        <translation>将账号的角色设为所列角色，其他角色一律取消</translation>
    </message>
    <message>
        <source>Close an account</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>Open an account again</source>
        <translation>重新启用账号</translation>
    </message>
    <message>
        <source>by name or key; without it yours</source>
        <translation>写名称或标识；省略时为您的单位</translation>
    </message>
    <message>
        <source>the certificate&apos;s first day</source>
        <translation>执法证件有效期的首日</translation>
    </message>
    <message>
        <source>the certificate&apos;s last day</source>
        <translation>执法证件有效期的末日</translation>
    </message>
    <message>
        <source>List the units of the bureau</source>
        <translation>列出本机关各单位</translation>
    </message>
    <message>
        <source>bureau, detachment, squad or town; without it squad</source>
        <translation>bureau（局）、detachment（支队、大队）、squad（中队）或 town（乡镇、街道）；省略时为 squad</translation>
    </message>
    <message>
        <source>the unit above, by name or key; without it yours</source>
        <translation>上级单位，写名称或标识；省略时为您的单位</translation>
    </message>
    <message>
        <source>its first day; without it today</source>
        <translation>设立之日；省略时为今天</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>增加单位</translation>
    </message>
    <message>
        <source>List the officers and their certificates</source>
        <translation>列出执法人员及其执法证件</translation>
    </message>
    <message>
        <source>number of the enforcement certificate</source>
        <translation>执法证件号</translation>
    </message>
    <message>
        <source>number of the national legal qualification</source>
        <translation>国家统一法律职业资格证书编号</translation>
    </message>
    <message>
        <source>the day it was awarded</source>
        <translation>取得资格的日期</translation>
    </message>
    <message>
        <source>first day as a reviewer of legality</source>
        <translation>从事法制审核的首日</translation>
    </message>
    <message>
        <source>auxiliary staff, who may handle no case</source>
        <translation>辅助人员，不得承办案件</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>增加执法人员</translation>
    </message>
    <message>
        <source>the certificate no longer counts from that day on</source>
        <translation>自该日起执法证件不再有效</translation>
    </message>
    <message>
        <source>Add a certificate, or record that one was withdrawn</source>
        <translation>增加执法证件，或者记录证件已被收回</translation>
    </message>
    <message>
        <source>read the act from a file, “-” for the standard input; to have the answer in JSON, write --json before “record” as well</source>
        <translation>从文件读取办案行为，“-”表示标准输入；需要 JSON 格式的回答时，在“record”之前也写上 --json</translation>
    </message>
    <message>
        <source>only if act SEQ is still the last one of the case</source>
        <translation>仅当第 SEQ 项记录仍是该案最后一项记录时才办理</translation>
    </message>
    <message>
        <source>Record an act in a case, or refuse it and say why</source>
        <translation>在案件中记录办案行为；不予办理的，说明理由</translation>
    </message>
    <message>
        <source>NUMBER is the number of the case or of any of its documents; “new” opens a case. day=2026-09-23 says when it was done; without it that is today in China. “anjuanctl act show ACT” lists the fields. A file holds {&quot;act&quot;: …, &quot;day&quot;: …, &quot;with&quot;: {…}} and may hold an &quot;id&quot;, a UUID of yours: recording the same id again finds what was kept. The answer says what was recorded, its number, the stage, the time limits that run now and what may come next.</source>
        <translation>NUMBER 是案件编号，或者该案任一文书的编号；“new”表示新建案件。day=2026-09-23 表示办理日期，省略时为中国时间的今天。“anjuanctl act show ACT”列出各字段。文件的内容为 {&quot;act&quot;: …, &quot;day&quot;: …, &quot;with&quot;: {…}}，也可以含有自定的 UUID &quot;id&quot;：以同一 id 再次记录时，返回已经保存的记录。回答说明记录的内容、编号、所处阶段、正在计算的期限和下一步可以办理的事项。</translation>
    </message>
    <message>
        <source>List the kinds of acts</source>
        <translation>列出办案行为的种类</translation>
    </message>
    <message>
        <source>Show the fields of a kind of act</source>
        <translation>显示某种办案行为的字段</translation>
    </message>
    <message>
        <source>Play scenarios in a made-up bureau that is thrown away</source>
        <translation>在一次性的演示机关中演练场景</translation>
    </message>
    <message>
        <source>Says step by step what was expected and what came; ends with 1 where anything differs. Needs no database and no account.</source>
        <translation>逐步说明预期结果和实际结果；有任何不一致时退出码为1。不需要数据库和账号。</translation>
    </message>
    <message>
        <source>Go through the main job in a made-up bureau</source>
        <translation>在演示机关中走一遍主要办案流程</translation>
    </message>
    <message>
        <source>Copy an SQLite database with its evidence while it is in use</source>
        <translation>在使用中复制SQLite数据库及其证据文件</translation>
    </message>
    <message>
        <source>COPY must not exist yet. The copy is read again and every hash recomputed. Needs no account. A PostgreSQL server has its own tools, pg_dump and pg_basebackup.</source>
        <translation>COPY须尚不存在。副本会重新读取，并重新计算每个哈希值。不需要账号。PostgreSQL服务器使用其自带的工具pg_dump和pg_basebackup。</translation>
    </message>
    <message>
        <source>Put a copy to work under a name that is not in use</source>
        <translation>将副本以未被占用的名称投入使用</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten. A damaged copy is refused. Needs no account.</source>
        <translation>绝不覆盖任何文件。损坏的副本不予恢复。不需要账号。</translation>
    </message>
    <message>
        <source>how many cases; without it 100</source>
        <translation>案件数量；不写则为100</translation>
    </message>
    <message>
        <source>the same seed gives the same cases; without it 1</source>
        <translation>同一种子产生同样的案件；不写则为1</translation>
    </message>
    <message>
        <source>the last day on which anything happens; without it today</source>
        <translation>案情发生的最后一天；不写则为今天</translation>
    </message>
    <message>
        <source>Make a bureau with made-up cases in a new database</source>
        <translation>在新数据库中建立带有虚构案件的演示机关</translation>
    </message>
    <message>
        <source>The cases run through the same rules as real ones, some of them late, returned, corrected or reopened. Persons, shops and streets are made up. The password of all accounts is taken from ANJUAN_PASSWORD or asked for twice.</source>
        <translation>这些案件与真实案件适用同样的规则，其中有逾期、退回、更正或者重新办理的。人员、商铺和街道均为虚构。全部账号的密码取自ANJUAN_PASSWORD，或者询问两次。</translation>
    </message>
    <message>
        <source>Makes a bureau in FOLDER and runs an ordinary case and a summary one from beginning to archive: each act, the time limits it starts with their arithmetic, what is refused and under which article; then the year&apos;s figures, a check of the ledger, a signed anchor and a backup. The password of the made-up accounts is taken from ANJUAN_PASSWORD, else a new one is put into FOLDER/password.txt.</source>
        <translation>在FOLDER中建立演示机关，办理一件普通程序案件和一件简易程序案件，从头到尾：逐项显示办案行为、所起算的期限及其计算过程、不予办理的事项及其条文依据；然后是年度数据、台账校验、签名的锚定文件和备份。演示账号的密码取自ANJUAN_PASSWORD，否则新生成一个写入FOLDER/password.txt。</translation>
    </message>
    <message>
        <source>The file has the form of resources/calendar/holidays.json; each year in it takes the place of the table that year had. The limits that touch these years are reckoned anew in the lists.</source>
        <translation>文件格式同 resources/calendar/holidays.json；其中每一年的节假日表取代该年原有的表。涉及这些年份的期限在列表中一并重新计算。</translation>
    </message>
    <message>
        <source>compare also the rows that lists and figures read</source>
        <translation>同时比对列表和统计所读取的登记信息</translation>
    </message>
    <message>
        <source>only those whose time is over</source>
        <translation>只列已逾期的</translation>
    </message>
    <message>
        <source>only cases of that unit</source>
        <translation>只列该单位的案件</translation>
    </message>
    <message>
        <source>List the cases that wait for a legality opinion</source>
        <translation>列出等待法制审核意见的案件</translation>
    </message>
    <message>
        <source>The first due first, each with why it needs one, and why it is not for you to give, where that is so.</source>
        <translation>最先到期的在最前，写明需要审核的原因；不能由您审核的，写明理由。</translation>
    </message>
    <message>
        <source>Show the rounds of a case’s legality review</source>
        <translation>显示案件法制审核的各轮意见</translation>
    </message>
    <message>
        <source>Opinions item by item, the answers, and what changed between rounds.</source>
        <translation>逐项意见、答复，以及两轮之间的变化。</translation>
    </message>
    <message>
        <source>the name of the set, or its day of effect; without it the file&apos;s name</source>
        <translation>该套基准的名称，或者其施行日期；省略时取文件名</translation>
    </message>
    <message>
        <source>its day of effect; without it today</source>
        <translation>施行日期；省略时为今天</translation>
    </message>
    <message>
        <source>the first day it no longer counts</source>
        <translation>不再适用的第一天</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>发布机关</translation>
    </message>
    <message>
        <source>which column a header that is not known means; may be said several times</source>
        <translation>不认识的表头对应哪一列；可以写多次</translation>
    </message>
    <message>
        <source>over how many months earlier cases count</source>
        <translation>以前的案件在多少个月内计算</translation>
    </message>
    <message>
        <source>the level of the issuer</source>
        <translation>发布机关的层级</translation>
    </message>
    <message>
        <source>how tiers without amounts take theirs from the law&apos;s range</source>
        <translation>没有写明数额的阶次如何从法定幅度得出数额</translation>
    </message>
    <message>
        <source>amounts are not cut to whole yuan</source>
        <translation>数额不取整到元</translation>
    </message>
    <message>
        <source>the batch the list was published in</source>
        <translation>清单发布的批次</translation>
    </message>
    <message>
        <source>what counts against “first”: that it was found, or punished</source>
        <translation>什么情况不算“初次”：已被发现，或者已被处罚</translation>
    </message>
    <message>
        <source>earlier warnings and corrections count as well</source>
        <translation>以前的提醒、告诫和责令改正也计算在内</translation>
    </message>
    <message>
        <source>the list asks for no commitment letter</source>
        <translation>清单不要求承诺书</translation>
    </message>
    <message>
        <source>the day of the conduct; without it today</source>
        <translation>违法行为发生之日；省略时为今天</translation>
    </message>
    <message>
        <source>code of the matter, or the words of the violation</source>
        <translation>事项编码，或者违法行为的文字</translation>
    </message>
    <message>
        <source>Take over discretion benchmarks 裁量基准 from CSV or XLSX</source>
        <translation>从 CSV 或者 XLSX 文件导入行政处罚裁量基准</translation>
    </message>
    <message>
        <source>Every wrong cell is named with its row, and so are overlaps, gaps and words that a person must judge.</source>
        <translation>逐行指出错误的单元格，并列出重叠、空档和须由人判断的文字。</translation>
    </message>
    <message>
        <source>Take over an exemption list 免罚清单 from CSV or XLSX</source>
        <translation>从 CSV 或者 XLSX 文件导入免罚清单</translation>
    </message>
    <message>
        <source>List the sets of benchmarks</source>
        <translation>列出各套裁量基准</translation>
    </message>
    <message>
        <source>Show the rows of a set, NAME or NAME@DATE</source>
        <translation>显示一套基准的各行，写作“名称”或者“名称@日期”</translation>
    </message>
    <message>
        <source>Compare two editions row by row</source>
        <translation>逐行比较两个版本</translation>
    </message>
    <message>
        <source>Say which benchmarks have gone stale</source>
        <translation>指出哪些基准已经过时</translation>
    </message>
    <message>
        <source>an exemption list is meant</source>
        <translation>所指的是免罚清单</translation>
    </message>
    <message>
        <source>End an edition that nothing takes the place of</source>
        <translation>废止一个没有新版本接续的版本</translation>
    </message>
    <message>
        <source>List the exemption lists, or the items of one</source>
        <translation>列出免罚清单，或者某一清单的各项</translation>
    </message>
    <message>
        <source>what the party is</source>
        <translation>当事人的类型</translation>
    </message>
    <message>
        <source>whose earlier punishments are counted</source>
        <translation>计算谁以前受过的处罚</translation>
    </message>
    <message>
        <source>the set; without it the nearest in force</source>
        <translation>适用哪一套；省略时为现行有效中层级最近的</translation>
    </message>
    <message>
        <source>what speaks for the party</source>
        <translation>从轻情节</translation>
    </message>
    <message>
        <source>what speaks against it</source>
        <translation>从重情节</translation>
    </message>
    <message>
        <source>Say what a benchmark makes of the facts: area=4.5 correction=in_time</source>
        <translation>按裁量基准判断所列事实：area=4.5 correction=in_time</translation>
    </message>
    <message>
        <source>A fact that plays no part is NAME=none. Words that a person must judge are WORDS=yes or WORDS=no. Where two tiers fit, or none, it says so and picks none.</source>
        <translation>与本案无关的事实写作“名称=none”。须由人判断的文字写作“文字=yes”或者“文字=no”。同时符合两个阶次或者都不符合的，如实说明，不代为选择。</translation>
    </message>
    <message>
        <source>key, credit code, identity number or name</source>
        <translation>键、信用代码、身份证号码或者名称</translation>
    </message>
    <message>
        <source>of a vehicle the matter is tied to</source>
        <translation>与该事项有关的车牌号</translation>
    </message>
    <message>
        <source>the exemption list, where several fit</source>
        <translation>适用哪一免罚清单，有几个符合时写明</translation>
    </message>
    <message>
        <source>its item, where several fit</source>
        <translation>清单中的哪一项，有几项符合时写明</translation>
    </message>
    <message>
        <source>Look through the whole register whether it is the first time</source>
        <translation>在全部案件中查询是否初次违法</translation>
    </message>
    <message>
        <source>closed on that day or later</source>
        <translation>在该日或者以后结案的</translation>
    </message>
    <message>
        <source>closed on that day or earlier</source>
        <translation>在该日或者以前结案的</translation>
    </message>
    <message>
        <source>cases that are not closed as well</source>
        <translation>未结案的案件也包括在内</translation>
    </message>
    <message>
        <source>Count what the rules object to in all closed files</source>
        <translation>统计规则在全部已结案卷中提出的问题</translation>
    </message>
    <message>
        <source>By rule, in JSON by unit as well. Ctrl+C stops it.</source>
        <translation>按规则统计，JSON中另按单位统计。Ctrl+C停止。</translation>
    </message>
    <message>
        <source>Say what is missing from the paper file of a case</source>
        <translation>说明案卷缺少哪些材料</translation>
    </message>
    <message>
        <source>Bind the paper file of a case into one PDF</source>
        <translation>把一个案件的案卷装订成一个 PDF</translation>
    </message>
    <message>
        <source>Pack the originals of a case into one ZIP with a manifest</source>
        <translation>把一个案件的原始材料连同清单打包成一个 ZIP</translation>
    </message>
    <message>
        <source>write those that are open as a calendar instead</source>
        <translation>改为将未了结的期限写成日历文件</translation>
    </message>
    <message>
        <source>Write your open limits as a calendar (iCalendar)</source>
        <translation>将本人未了结的期限写成日历文件（iCalendar）</translation>
    </message>
    <message>
        <source>Whole days with a reminder the day before; exported again, they take the place of the earlier ones. No name of a party is in it.</source>
        <translation>均为全天事项，前一日提醒；再次导出时替换原有事项。其中不含当事人姓名。</translation>
    </message>
    <message>
        <source>the recorded facts of this case, of --edition or its own</source>
        <translation>该案件记录的事实，按 --edition 或者原版本裁量</translation>
    </message>
    <message>
        <source>the fine to be placed among them; without it that of the case</source>
        <translation>放在其中比较的罚款；省略时为该案件的罚款</translation>
    </message>
    <message>
        <source>Show what like cases were fined 同案同罚</source>
        <translation>显示同类案件的罚款（同案同罚）</translation>
    </message>
    <message>
        <source>Compare the year&apos;s fines by matter and squad</source>
        <translation>按事项和中队比较全年的罚款</translation>
    </message>
    <message>
        <source>List the documents that the acts of a case produce</source>
        <translation>列出本案各办案行为产生的文书</translation>
    </message>
    <message>
        <source>where the draft goes</source>
        <translation>草稿写到何处</translation>
    </message>
    <message>
        <source>Fill a document as a draft to be looked at</source>
        <translation>填写文书草稿以供查看</translation>
    </message>
    <message>
        <source>Nothing is recorded. What is missing stands out in the text and is named.</source>
        <translation>不作任何记录。缺少的内容在文中突出显示，并逐项列出。</translation>
    </message>
    <message>
        <source>the draft as it was changed in Word or WPS</source>
        <translation>在 Word 或者 WPS 中修改过的草稿</translation>
    </message>
    <message>
        <source>Issue a document: fill it, freeze it, record it</source>
        <translation>制发文书：填写、定稿、记录</translation>
    </message>
    <message>
        <source>Without ACT and DOCUMENT everything that may be issued and is not yet. Stops at the first that is refused.</source>
        <translation>不写 ACT 和 DOCUMENT 时，制发全部可以制发而尚未制发的文书；遇到第一件被拒绝的即停止。</translation>
    </message>
    <message>
        <source>where the copy goes</source>
        <translation>副本写到何处</translation>
    </message>
    <message>
        <source>Copy out a document as it was issued, byte for byte</source>
        <translation>取出制发时的文书，逐字节相同</translation>
    </message>
    <message>
        <source>Declare an issued document void</source>
        <translation>宣布已制发的文书作废</translation>
    </message>
    <message>
        <source>It stays on record, with the reason. Its act can then issue it anew.</source>
        <translation>文书连同作废理由保留在案，其办案行为可以重新制发。</translation>
    </message>
    <message>
        <source>List what a template may ask for</source>
        <translation>列出模板可以使用的全部占位符</translation>
    </message>
    <message>
        <source>Say whether the act code of a paper is that of a document in force</source>
        <translation>查验文书上的行政行为码是否属于有效文书</translation>
    </message>
    <message>
        <source>only this unit and what is below it, by name or key</source>
        <translation>只统计该单位及其下级，写名称或者标识</translation>
    </message>
    <message>
        <source>as the records stood at the end of that day, or at that moment</source>
        <translation>按该日终了时或者该时刻已有的记录</translation>
    </message>
    <message>
        <source>counts and sums by parts</source>
        <translation>按所选方面分列数量和金额</translation>
    </message>
    <message>
        <source>write the table to a CSV file as well</source>
        <translation>同时把表写入CSV文件</translation>
    </message>
    <message>
        <source>of one part only, with --part</source>
        <translation>只列其中一部分，与--part同用</translation>
    </message>
    <message>
        <source>the part, as --by lists it with --json</source>
        <translation>该部分的标识，即--by与--json列出的key</translation>
    </message>
    <message>
        <source>A figure marked * was typed by hand. What can&apos;t be told is —, with the reason; it is never shown as 0.</source>
        <translation>带*的数字是手工填报的。不能得出的显示为“—”并说明原因，不会显示为0。</translation>
    </message>
    <message>
        <source>Say what an indicator counts, how, and by which rule</source>
        <translation>说明指标统计什么、怎样统计、依据什么规定</translation>
    </message>
    <message>
        <source>List the cases a figure is made of</source>
        <translation>列出构成一个数字的案件</translation>
    </message>
    <message>
        <source>Recomputes every hash, looks for gaps in the numbers, and compares units, officers, accounts, settings, holidays, matters, phrases, parties and evidence with the acts that say how they came to be. Needs no account. Ends with 3 where something is not as it was recorded.</source>
        <translation>重新计算全部哈希值，检查文号是否连续，并将单位、执法人员、账号、设置、节假日、事项、常用语、当事人和证据登记与形成这些信息的各项记录逐一比对。不需要账号。与当初记录不一致时退出码为3。</translation>
    </message>
    <message>
        <source>Gather what helps to find a fault, without personal data</source>
        <translation>收集排查故障所需的信息，不含个人信息</translation>
    </message>
    <message>
        <source>Versions, schema, hashes of settings, counts and the end of the office log by kinds alone. Needs no account.</source>
        <translation>包括版本、数据库结构、设置的散列值、数量，以及操作日志末尾各条的种类。无需账号。</translation>
    </message>
    <message>
        <source>Say what of a fine is owed, paid and surcharged on a day</source>
        <translation>说明某日罚款的应缴、已缴、加处和余额</translation>
    </message>
    <message>
        <source>The surcharge of three per cent a day stands still during reconsideration and lawsuit and never exceeds the fine.</source>
        <translation>加处罚款每日百分之三，复议、诉讼期间不予计算，累计不超过罚款本数。</translation>
    </message>
    <message>
        <source>at most so many; without it 500</source>
        <translation>最多列出多少件；不写为500件</translation>
    </message>
    <message>
        <source>List unpaid fines, the first to be brought before the court first</source>
        <translation>列出未缴清的罚款，最先到申请执行期限的在前</translation>
    </message>
    <message>
        <source>record the payments that fit</source>
        <translation>登记相符的缴款</translation>
    </message>
    <message>
        <source>Match a bank statement from CSV or XLSX with unpaid fines</source>
        <translation>将银行对账单（CSV 或 XLSX）与未缴罚款核对</translation>
    </message>
    <message>
        <source>By number of the decision and amount. A line that is in the case already is doubled; lines that do not fit are listed with the reason and never recorded.</source>
        <translation>按决定书编号和金额核对。已经登记的列为重复；不相符的列明理由，不予登记。</translation>
    </message>
    <message>
        <source>your own, not the bureau&apos;s</source>
        <translation>本人的，而非全局的</translation>
    </message>
    <message>
        <source>those meant for that field of an act first</source>
        <translation>适用于该字段的排在前面</translation>
    </message>
    <message>
        <source>List the phrases 常用语 of the bureau and your own</source>
        <translation>列出全局的和本人的常用语</translation>
    </message>
    <message>
        <source>WORDS are first letters of the reading, or any part.</source>
        <translation>WORDS 可为拼音首字母，或其中任意一段文字。</translation>
    </message>
    <message>
        <source>the field of acts it is meant for</source>
        <translation>适用的字段</translation>
    </message>
    <message>
        <source>Keep a phrase, or change the one of that title</source>
        <translation>保存一条常用语，或修改同名的一条</translation>
    </message>
    <message>
        <source>Offer a phrase no longer</source>
        <translation>停用一条常用语</translation>
    </message>
    <message>
        <source>Take over phrases from CSV or XLSX</source>
        <translation>从 CSV 或 XLSX 导入常用语</translation>
    </message>
    <message>
        <source>Columns: 标题, 内容 and, if need be, 适用字段. Where a row is wrong nothing is stored.</source>
        <translation>列：标题、内容，需要时还有适用字段。有一行错误即全部不导入。</translation>
    </message>
    <message>
        <source>Write the phrases as CSV</source>
        <translation>将常用语写成 CSV 文件</translation>
    </message>
    <message>
        <source>List the clocks of remedies, enforcement and transfers</source>
        <translation>列出复议、诉讼、强制执行和移送的期限</translation>
    </message>
    <message>
        <source>List the court sessions called, and whether it is settled who attends</source>
        <translation>列出法院通知的开庭，以及出庭人员是否确定</translation>
    </message>
    <message>
        <source>name the cases counted</source>
        <translation>列出计入的案件</translation>
    </message>
    <message>
        <source>Count corrections, settlements, lost suits, attendance and enforcement granted</source>
        <translation>统计纠错、实质性化解、败诉、负责人出庭和准予强制执行的比例</translation>
    </message>
    <message>
        <source>Each share with what it is of; --json names every case on either side of it.</source>
        <translation>每个比例都有分子和分母；--json 列出两边的每一件案件。</translation>
    </message>
    <message>
        <source>the first day it counts</source>
        <translation>起用日期</translation>
    </message>
    <message>
        <source>List the templates of documents in force</source>
        <translation>列出现行的文书模板</translation>
    </message>
    <message>
        <source>List all versions of a template; * marks the one in force</source>
        <translation>列出一种模板的全部版本；带 * 的为现行版本</translation>
    </message>
    <message>
        <source>another version than the one in force; 0 is the program’s own</source>
        <translation>现行版本以外的其他版本；0 为程序自带的版本</translation>
    </message>
    <message>
        <source>Write a template to a file, to be changed in Word or WPS</source>
        <translation>把模板写成文件，供在 Word 或者 WPS 中修改</translation>
    </message>
    <message>
        <source>Say what is wrong with a template, paragraph by paragraph</source>
        <translation>逐段指出模板的错误</translation>
    </message>
    <message>
        <source>Put a template in place of the one in force</source>
        <translation>用新模板替换现行模板</translation>
    </message>
    <message>
        <source>It is checked first. Documents that are issued stay as they are.</source>
        <translation>先作检查。已制发的文书保持不变。</translation>
    </message>
    <message>
        <source>Put an earlier version of a template in place again</source>
        <translation>重新起用模板的较早版本</translation>
    </message>
    <message>
        <source>Say what two versions of a template word differently</source>
        <translation>比较模板的两个版本在文字上的不同</translation>
    </message>
    <message>
        <source>as of that day</source>
        <translation>截至该日</translation>
    </message>
    <message>
        <source>Show what stands on all documents</source>
        <translation>显示各种文书上的共同内容</translation>
    </message>
    <message>
        <source>Set what stands on all documents</source>
        <translation>设定各种文书上的共同内容</translation>
    </message>
    <message>
        <source>the official tables of a profile; a wrong name lists them</source>
        <translation>按表式填列正式统计表；写错名称时列出全部表式</translation>
    </message>
    <message>
        <source>the document it is from</source>
        <translation>数字的来源文件</translation>
    </message>
    <message>
        <source>it is what is aimed at</source>
        <translation>填报的是目标</translation>
    </message>
    <message>
        <source>a note to the figure, without a value</source>
        <translation>对该数字的说明，不写数值</translation>
    </message>
    <message>
        <source>Type a figure that no register holds, with its source</source>
        <translation>填报登记册中没有的数字，写明来源</translation>
    </message>
    <message>
        <source>It counts once another person has reviewed it.</source>
        <translation>经另一人复核后计入。</translation>
    </message>
    <message>
        <source>Review a figure that somebody else has typed</source>
        <translation>复核他人填报的数字</translation>
    </message>
    <message>
        <source>List what was typed for a year</source>
        <translation>列出一个年度的填报</translation>
    </message>
    <message>
        <source>Say what to look at before the figures are frozen</source>
        <translation>说明冻结前应当注意的问题</translation>
    </message>
    <message>
        <source>why, where the year has been frozen already</source>
        <translation>该年度已经冻结过的，写明原因</translation>
    </message>
    <message>
        <source>Put the year&apos;s figures down for good</source>
        <translation>冻结年度统计数据</translation>
    </message>
    <message>
        <source>Sign figures that somebody else has counted</source>
        <translation>签署他人统计的数据</translation>
    </message>
    <message>
        <source>List what was frozen, the newest first</source>
        <translation>列出冻结记录，最新的在前</translation>
    </message>
    <message>
        <source>Show a freeze with all it holds</source>
        <translation>显示一次冻结的全部内容</translation>
    </message>
    <message>
        <source>Count a freeze once more from the acts</source>
        <translation>从办案记录重新统计一次冻结</translation>
    </message>
    <message>
        <source>Name case by case what differs between two freezes</source>
        <translation>逐案列出两次冻结的差别</translation>
    </message>
    <message>
        <source>only up to that day of the year</source>
        <translation>只统计到当年的这一天</translation>
    </message>
    <message>
        <source>what the rows are; else units</source>
        <translation>行按什么分列；不写则按单位</translation>
    </message>
    <message>
        <source>what the columns are; else months</source>
        <translation>列按什么分列；不写则按月份</translation>
    </message>
    <message>
        <source>Lay a figure out by rows and columns over its cases</source>
        <translation>把一项统计数据按行、列交叉分列</translation>
    </message>
    <message>
        <source>write the agenda as a file to be filled in</source>
        <translation>把议程写成文件，供填写</translation>
    </message>
    <message>
        <source>List the cases the leaders must discuss 集体讨论</source>
        <translation>列出须经负责人集体讨论的案件</translation>
    </message>
    <message>
        <source>Record a meeting in each of its cases</source>
        <translation>把一次会议记入其中每个案件</translation>
    </message>
    <message>
        <source>FILE is as “meetings agenda --write” makes it: attendants with their posts, and for each case conclusion, penalties, views and votes. Where one case is refused nothing is recorded; the same file again records nothing twice.</source>
        <translation>FILE 的格式同“meetings agenda --write”所写：参加人员及其职务，每个案件的结论、处罚、讨论情况和各人意见。有一案不能记录的，全部不记录；同一文件再次执行，不会重复记录。</translation>
    </message>
    <message>
        <source>without it since 1 January</source>
        <translation>不写则自 1 月 1 日起</translation>
    </message>
    <message>
        <source>without it until today</source>
        <translation>不写则至今天</translation>
    </message>
    <message>
        <source>List the meetings that were held, with their cases</source>
        <translation>列出开过的会议及其案件</translation>
    </message>
    <message>
        <source>Write the record of a meeting, to be signed (DOCX)</source>
        <translation>写出会议记录，供签名（DOCX）</translation>
    </message>
    <message>
        <source>List the rounds of case-file review 案卷评查</source>
        <translation>列出案卷评查的各轮</translation>
    </message>
    <message>
        <source>draw so many files by lot</source>
        <translation>随机抽取的件数</translation>
    </message>
    <message>
        <source>so many of each unit</source>
        <translation>每个单位各抽这么多</translation>
    </message>
    <message>
        <source>of the lot; without it a new one</source>
        <translation>抽取的种子；不写则另取新的</translation>
    </message>
    <message>
        <source>this case, by hand; may be repeated</source>
        <translation>手工指定这一案件；可以写多次</translation>
    </message>
    <message>
        <source>why these were picked</source>
        <translation>指定的理由</translation>
    </message>
    <message>
        <source>without it the one that comes with the program</source>
        <translation>不写则用随程序提供的标准</translation>
    </message>
    <message>
        <source>files of that unit and those below</source>
        <translation>该单位及其下级单位的案卷</translation>
    </message>
    <message>
        <source>Open a round of case-file review</source>
        <translation>开设一轮案卷评查</translation>
    </message>
    <message>
        <source>Closed files are drawn by lot or picked by hand; their score sheets are filled in from the findings. Seed and hash of the list are printed.</source>
        <translation>结案案卷随机抽取或者手工指定，评分表按评查问题预先填好。列出种子和清单的哈希。</translation>
    </message>
    <message>
        <source>Show a round with its figures, or one score sheet of it</source>
        <translation>显示一轮及其统计，或者其中一份评分表</translation>
    </message>
    <message>
        <source>Draw the files of a round again and compare</source>
        <translation>重新抽取一轮的案卷并比较</translation>
    </message>
    <message>
        <source>Give a file to a reviewer</source>
        <translation>指定案卷的评查人</translation>
    </message>
    <message>
        <source>Nobody of the unit whose file it is and nobody who took part in it.</source>
        <translation>不得是案卷所在单位的人，也不得参与过该案。</translation>
    </message>
    <message>
        <source>points taken off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>whether the file fails for it</source>
        <translation>是否一票否决</translation>
    </message>
    <message>
        <source>the item does not arise in this file</source>
        <translation>本案卷没有这一项</translation>
    </message>
    <message>
        <source>Change the mark of an item, with its reason</source>
        <translation>改动一项的打分并写明理由</translation>
    </message>
    <message>
        <source>End the marking of a file: points and grade follow</source>
        <translation>结束打分，得出分数和等次</translation>
    </message>
    <message>
        <source>Order what is to be put right by a day</source>
        <translation>要求在某日前整改</translation>
    </message>
    <message>
        <source>Say for the unit what was put right</source>
        <translation>由办案单位答复整改情况</translation>
    </message>
    <message>
        <source>by when, where it failed</source>
        <translation>不合格的，另定的期限</translation>
    </message>
    <message>
        <source>Look again at what was put right</source>
        <translation>复查整改</translation>
    </message>
    <message>
        <source>Name a file of the best grade a model</source>
        <translation>把最高等次的案卷定为典型案卷</translation>
    </message>
    <message>
        <source>An empty REASON takes it back.</source>
        <translation>REASON 为空则取消。</translation>
    </message>
    <message>
        <source>List the model files of all rounds</source>
        <translation>列出各轮的典型案卷</translation>
    </message>
    <message>
        <source>Close a round when all its files are done</source>
        <translation>全部案卷办完后结束一轮</translation>
    </message>
    <message>
        <source>Write a round as a workbook (XLSX)</source>
        <translation>把一轮写成工作簿（XLSX）</translation>
    </message>
    <message>
        <source>Files, every mark, figures by unit and by objection.</source>
        <translation>案卷、逐项打分、按单位和按问题的统计。</translation>
    </message>
    <message>
        <source>List the standards of case-file review</source>
        <translation>列出案卷评查标准</translation>
    </message>
    <message>
        <source>Show the items of a standard</source>
        <translation>显示一份标准的各项</translation>
    </message>
    <message>
        <source>Without NAME the one that comes with the program.</source>
        <translation>不写 NAME 则显示随程序提供的标准。</translation>
    </message>
    <message>
        <source>without it the name of the file</source>
        <translation>不写则用文件名</translation>
    </message>
    <message>
        <source>优秀=90,合格=60,不合格=0</source>
        <translation>优秀=90,合格=60,不合格=0</translation>
    </message>
    <message>
        <source>Take over a standard of case-file review from CSV or XLSX</source>
        <translation>从 CSV 或者 XLSX 导入案卷评查标准</translation>
    </message>
    <message>
        <source>Columns: 评查内容 and 分值, and 序号, 类别, 依据, 每处扣分, 一票否决, 对应规则. Where a row is wrong nothing is stored.</source>
        <translation>列：评查内容、分值，以及序号、类别、依据、每处扣分、一票否决、对应规则。有错的行则整份不收。</translation>
    </message>
    <message>
        <source>write figures, official tables, parts, pictures, definitions and case lists to a workbook</source>
        <translation>将指标、统计表、分列数、图、口径和案件清单写入工作簿</translation>
    </message>
    <message>
        <source>write the official tables with their instructions, the figures and pictures to a Word document</source>
        <translation>将统计表、填报说明、指标和图写入Word文档</translation>
    </message>
    <message>
        <source>write the pictures of the year to SVG files</source>
        <translation>将当年的图写成SVG文件</translation>
    </message>
    <message>
        <source>write it as an editable Word document</source>
        <translation>写成可以修改的Word文档</translation>
    </message>
    <message>
        <source>Draft the yearly report on the rule of law</source>
        <translation>起草法治政府建设年度报告</translation>
    </message>
    <message>
        <source>Sentences with figures are computed, your own text is kept by section: &gt; marks it, ? a suggestion from measured weaknesses. What can&apos;t be told stands in brackets.</source>
        <translation>带数字的句子由程序计算，本机关自己的文字按节保存：行首“&gt;”为自己的文字，“?”为按实测薄弱环节给出的建议。不能得出的数字用括号标明。</translation>
    </message>
    <message>
        <source>what stands there from now on</source>
        <translation>今后该处的文字</translation>
    </message>
    <message>
        <source>the same from a text file</source>
        <translation>从文本文件读取同样的内容</translation>
    </message>
    <message>
        <source>Show or write your own text of a section of the report</source>
        <translation>显示或者填写报告某一节自己的文字</translation>
    </message>
    <message>
        <source>Keep what was written into a report in Word</source>
        <translation>取回在Word中写入报告的文字</translation>
    </message>
    <message>
        <source>another matter that the same act breaks; may be said several times</source>
        <translation>同一行为违反的另一事项，可以写几次</translation>
    </message>
    <message>
        <source>why it could go unpunished; without it as the list says</source>
        <translation>不予处罚的理由；不写的按清单</translation>
    </message>
    <message>
        <source>list the files this rule objects to</source>
        <translation>列出该规则所指的案卷</translation>
    </message>
    <message>
        <source>how many examine at once; without it one for each core</source>
        <translation>同时检查的线程数；不写则每个处理器核一个</translation>
    </message>
    <message>
        <source>Object for the unit to points and grade of a file</source>
        <translation>代表办案单位对案卷的得分和等次提出异议</translation>
    </message>
    <message>
        <source>Possible until what was to be put right is answered.</source>
        <translation>整改答复以后不再受理。</translation>
    </message>
    <message>
        <source>Answer an objection to points and grade</source>
        <translation>答复对得分和等次的异议</translation>
    </message>
    <message>
        <source>Not by who marked the file. Upheld, the reviewer marks it again.</source>
        <translation>评查人不得答复。采纳的，由评查人重新打分。</translation>
    </message>
    <message>
        <source>List what you have to do in the rounds that run</source>
        <translation>列出您在进行中的评查轮次里要办的事</translation>
    </message>
    <message>
        <source>What is overdue first.</source>
        <translation>逾期的在前。</translation>
    </message>
    <message>
        <source>Write the report on a round, or a score sheet (DOCX)</source>
        <translation>输出一轮的评查通报，或者一件的评分表（DOCX）</translation>
    </message>
    <message>
        <source>With PLACE the score sheet of that file, to be signed.</source>
        <translation>写 PLACE 的，输出该件的评分表，供签名。</translation>
    </message>
    <message>
        <source>whole, main or side; without it the main volume where the bureau keeps a side volume, else the whole</source>
        <translation>whole（全卷）、main（正卷）或者 side（副卷）；不写时，设有副卷的机关为正卷，否则为全卷</translation>
    </message>
    <message>
        <source>Cover, contents, documents and evidence in the order of the letterhead, the note at the end; with outline and page numbers. Needs LibreOffice.</source>
        <translation>封面、目录、按文书共同内容所定次序排列的文书和证据、备考表；带书签和页码。需要 LibreOffice。</translation>
    </message>
    <message>
        <source>the number of the volume, on its cover</source>
        <translation>封面上的卷号</translation>
    </message>
    <message>
        <source>Bind many on-the-spot cases into one volume</source>
        <translation>把多个当场处罚案件合订为一卷</translation>
    </message>
    <message>
        <source>At most fifty cases, in the order given: cover, list of the cases with their pages, their papers, the note at the end. Needs LibreOffice.</source>
        <translation>最多五十案，按所给的次序：封面、载明页次的案件目录、各案文书、备考表。需要 LibreOffice。</translation>
    </message>
    <message>
        <source>files archived in that year, to be handed over</source>
        <translation>该年归档的案卷，用于移交</translation>
    </message>
    <message>
        <source>files whose retention had ended by that day, to be appraised</source>
        <translation>至该日保管期限届满的案卷，用于鉴定</translation>
    </message>
    <message>
        <source>Write a list of archived files as a workbook</source>
        <translation>生成已归档案卷的清册（表格）</translation>
    </message>
    <message>
        <source>By volume, with case, cause, party, days, retention and room for signatures. It decides nothing.</source>
        <translation>按卷号排列，载明案号、案由、当事人、日期、保管期限，并留签名处。清册不作任何决定。</translation>
    </message>
    <message>
        <source>only these kinds of documents, parted by commas</source>
        <translation>只要这些种类的文书，以逗号分隔</translation>
    </message>
    <message>
        <source>also issue what can be issued and is not yet</source>
        <translation>尚未制发而可以制发的，一并制发</translation>
    </message>
    <message>
        <source>Make one PDF of the issued documents of many cases</source>
        <translation>把多个案件已制发的文书合成一个 PDF</translation>
    </message>
    <message>
        <source>What is refused is named and the rest goes on. Needs LibreOffice.</source>
        <translation>不能制发的逐一指出，其余照常进行。需要 LibreOffice。</translation>
    </message>
    <message>
        <source>A JSON file with address, postcode, telephone, contact, payment_place, reconsideration_body, court, head and head_post, as “letterhead show” prints it; file_order (ministry, shanghai, by_day) and side_volume (true, false) say how files are bound.</source>
        <translation>JSON 文件，含 address、postcode、telephone、contact、payment_place、reconsideration_body、court、head 和 head_post，格式同 letterhead show 所印；file_order（ministry、shanghai、by_day）和 side_volume（true、false）规定案卷如何装订。</translation>
    </message>
    <message>
        <source>goods in that state; without it all that the bureau keeps</source>
        <translation>只列该状态的物品；不写则列出本机关保管的全部物品</translation>
    </message>
    <message>
        <source>only what is kept longer than the law allows</source>
        <translation>只列超过法定期限仍在保管的</translation>
    </message>
    <message>
        <source>write the list as a workbook</source>
        <translation>将清单写成工作簿</translation>
    </message>
    <message>
        <source>List seized, preserved and confiscated goods in the store</source>
        <translation>列出在库的查封扣押、登记保存和没收物品</translation>
    </message>
    <message>
        <source>With the day on which the measure they lie under ends, and what has to be returned at once.</source>
        <translation>同时列出所依据措施的期满日，以及应当立即返还的物品。</translation>
    </message>
    <message>
        <source>Show the goods of a case and what was done with them</source>
        <translation>显示一案的物品及其出入库经过</translation>
    </message>
    <message>
        <source>List receipt numbers that more than one payment names</source>
        <translation>列出被多笔缴款使用的票据号</translation>
    </message>
    <message>
        <source>write the sessions as a calendar</source>
        <translation>将开庭日程写成日历</translation>
    </message>
    <message>
        <source>write the sheet into this workbook too</source>
        <translation>另将该表写入此工作簿</translation>
    </message>
    <message>
        <source>Decided within five years in the same matter, tier and kind of party. A case that was not assessed is compared by its matter alone, with others that were not assessed either. What was changed later is shown and not counted.</source>
        <translation>五年内同一事项、阶次和当事人类型的决定。未经裁量的案件只按事项比较，且只与同样未经裁量的案件比较。后来被变更的列出而不计入。</translation>
    </message>
    <message>
        <source>decisions of that year; without it of the year of the day</source>
        <translation>只看该年作出的决定；不写则为截止日所在年份</translation>
    </message>
    <message>
        <source>list the cases behind the sums too</source>
        <translation>同时列出构成合计的案件</translation>
    </message>
    <message>
        <source>write units and cases as a workbook</source>
        <translation>把各单位合计和案件写成工作簿</translation>
    </message>
    <message>
        <source>Sum up what each unit&apos;s fines came to: owed, paid, surcharged</source>
        <translation>按单位汇总罚款：应缴、已缴、加处罚款</translation>
    </message>
    <message>
        <source>Each sum is that of the balances of its cases on that day; --json names every case with its own.</source>
        <translation>各项合计都是所属案件当日余额之和；加 --json 逐案列出。</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>%1: “%2” is no year from 1990 to 2199.</source>
        <translation>%1：“%2”不是1990至2199之间的年份。</translation>
    </message>
    <message>
        <source>%1: “%2” is no whole number from 1 to %3.</source>
        <translation>%1：“%2”不是1至%3之间的整数。</translation>
    </message>
    <message>
        <source>%1: “%2” is no whole number from 0 to %3.</source>
        <translation>%1：“%2”不是0至%3之间的整数。</translation>
    </message>
    <message>
        <source>%1: “%2” is none of: %3.</source>
        <translation>%1：“%2”不在下列可选值之中：%3。</translation>
    </message>
    <message>
        <source>There is no kind of act “%1”; “anjuanctl act list” names them.</source>
        <translation>没有“%1”这种办案行为；“anjuanctl act list”可列出全部办案行为。</translation>
    </message>
    <message>
        <source>There is no command “%1”; “anjuanctl --help” lists them.</source>
        <translation>没有“%1”这一命令；“anjuanctl --help”可列出全部命令。</translation>
    </message>
    <message>
        <source>“%1” has no option %2.</source>
        <translation>“%1”没有选项 %2。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不带值。</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 须带值：%2。</translation>
    </message>
    <message>
        <source>%1 is said twice.</source>
        <translation>%1 重复。</translation>
    </message>
    <message>
        <source>%1 is missing. Usage: %2</source>
        <translation>缺少 %1。用法：%2</translation>
    </message>
    <message>
        <source>“%1” is one word too many. Usage: %2</source>
        <translation>多出“%1”一词。用法：%2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>各命令通用的选项：</translation>
    </message>
    <message>
        <source>Usage: anjuanctl [--db FILE|postgresql://…] [--as ACCOUNT] [--json] COMMAND …</source>
        <translation>用法：anjuanctl [--db FILE|postgresql://…] [--as ACCOUNT] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>“anjuanctl COMMAND --help” says how a command is written. Exit status: 0 done, 1 refused, 2 written wrongly, 3 broken.</source>
        <translation>“anjuanctl COMMAND --help”说明该命令的写法。退出状态：0 已完成，1 不予办理，2 命令写法有误，3 发生故障。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: “%2” is %3.</source>
        <translation>%1：“%2”%3。</translation>
    </message>
</context>
<context>
    <name>ConsistencySheetText</name>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>中队</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件数</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Bureau’s median</source>
        <translation>全机关中位数</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Outside the range</source>
        <translation>超出区间</translation>
    </message>
    <message>
        <source>Deviating</source>
        <translation>偏离基准</translation>
    </message>
    <message>
        <source>Consistency %1</source>
        <translation>%1年裁量一致性</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>The quotation mark opened in line %1 is never closed.</source>
        <translation>第%1行开始的引号没有结束。</translation>
    </message>
    <message>
        <source>Line %1 contains a zero character; this is no text file.</source>
        <translation>第%1行含有零字符，这不是文本文件。</translation>
    </message>
    <message>
        <source>Line %1: text follows a closing quotation mark; a mark inside a cell is written twice.</source>
        <translation>第%1行：结束引号之后还有文字；单元格内的引号应写两次。</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 cells.</source>
        <translation>第%1行超过%2个单元格。</translation>
    </message>
    <message>
        <source>The cell that begins in line %1 is longer than %2 characters; perhaps a quotation mark is missing.</source>
        <translation>从第%1行开始的单元格超过%2个字符，可能漏了引号。</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters.</source>
        <translation>第%1行有单元格超过%2个字符。</translation>
    </message>
    <message>
        <source>The row that begins in line %1 is longer than %2 characters.</source>
        <translation>从第%1行开始的一行超过%2个字符。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
</context>
<context>
    <name>CsvWriterText</name>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>The disk reported an error earlier. Please close the database and open it again, so that it is checked.</source>
        <translation>此前磁盘报告过错误。请关闭数据库后重新打开，以便进行检查。</translation>
    </message>
    <message>
        <source>%1 is open for reading only; nothing can be recorded.</source>
        <translation>%1 以只读方式打开，不能记录。</translation>
    </message>
    <message>
        <source>The connection to the server was lost while saving, so it is not known whether the change was kept. Please look before you repeat it.</source>
        <translation>保存时与服务器的连接中断，无法确定更改是否已经保存。请先查看，再决定是否重做。</translation>
    </message>
    <message>
        <source>The connection to the server was lost; nothing was changed. Please try again.</source>
        <translation>与服务器的连接中断，未作任何更改。请重试。</translation>
    </message>
    <message>
        <source>The server has no room or no memory left; nothing was changed. (%1)</source>
        <translation>服务器的存储空间或内存不足，未作任何更改。（%1）</translation>
    </message>
    <message>
        <source>Somebody else was saving at the same moment; nothing was changed. Please try again.</source>
        <translation>其他人同时正在保存，未作任何更改。请重试。</translation>
    </message>
    <message>
        <source>The server does not let this account do that. (%1)</source>
        <translation>服务器不允许此账号进行该操作。（%1）</translation>
    </message>
    <message>
        <source>The server takes no changes at present, it is open for reading only.</source>
        <translation>服务器目前为只读状态，不接受更改。</translation>
    </message>
    <message>
        <source>The database refused the change; nothing was changed. (%1, %2)</source>
        <translation>数据库拒绝了此项更改，未作任何更改。（%1，%2）</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full; nothing was changed. Please make room and try again.</source>
        <translation>%1 所在的磁盘已满，未作任何更改。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The database is busy with another task; nothing was changed. Please try again.</source>
        <translation>数据库正忙于其他任务，未作任何更改。请重试。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only.</source>
        <translation>无法写入 %1：文件或其所在文件夹为只读。</translation>
    </message>
    <message>
        <source>There was not enough memory; nothing was changed.</source>
        <translation>内存不足，未作任何更改。</translation>
    </message>
    <message>
        <source>The disk that holds %1 reported an error. Please close the database and open it again, so that it is checked.</source>
        <translation>%1 所在的磁盘报告错误。请关闭数据库后重新打开，以便进行检查。</translation>
    </message>
    <message>
        <source>%1 is damaged. Please restore the newest backup under another name and compare. (%2)</source>
        <translation>%1 已损坏。请将最新备份以其他名称恢复，然后比对。（%2）</translation>
    </message>
    <message>
        <source>%1 or a file beside it cannot be opened. (%2)</source>
        <translation>无法打开 %1 或其旁的附属文件。（%2）</translation>
    </message>
</context>
<context>
    <name>DatesText</name>
    <message>
        <source>%1 is valid.</source>
        <translation>%1 校验无误。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>“%1” lies outside the years 1900 to 2199.</source>
        <translation>“%1”不在1900年至2199年之间。</translation>
    </message>
    <message>
        <source>“%1” is a day that does not exist.</source>
        <translation>“%1”这一日期不存在。</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>“%1” has a time that does not exist.</source>
        <translation>“%1”中的时刻不存在。</translation>
    </message>
    <message>
        <source>“%1” may be read in two ways; write the year first.</source>
        <translation>“%1”可以有两种读法，请先写年份。</translation>
    </message>
    <message>
        <source>“%1” counts the years of the Republic; write the year of the common era.</source>
        <translation>“%1”是民国纪年，请写公元年份。</translation>
    </message>
    <message>
        <source>“%1” is a range and no single day.</source>
        <translation>“%1”是一段期间，不是某一日。</translation>
    </message>
</context>
<context>
    <name>DemoCommandText</name>
    <message>
        <source>%1 holds a made-up bureau with %2 cases and %3 acts.</source>
        <translation>%1中有一个演示机关，共%2件案件、%3项记录。</translation>
    </message>
    <message>
        <source>Its accounts are officer1, officer2 …, squadhead, legal1, chief1, archive1, statist1, watch1 and admin, all with the password you gave.</source>
        <translation>其账号有officer1、officer2……、squadhead、legal1、chief1、archive1、statist1、watch1和admin，密码均为您给出的密码。</translation>
    </message>
    <message>
        <source>Password for all made-up accounts:</source>
        <translation>全部演示账号的密码：</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
</context>
<context>
    <name>DemoText</name>
    <message>
        <source>Stopped after %1 cases; they stay in the database.</source>
        <translation>已在 %1 件案件后停止，已生成的案件留在数据库中。</translation>
    </message>
    <message>
        <source>The matter list has nothing that a made-up case of %1 could cite.</source>
        <translation>权力事项清单中没有 %1 的虚构案件可以引用的事项。</translation>
    </message>
    <message>
        <source>There can be 0 to 100 million made-up cases.</source>
        <translation>虚构案件的数量应在 0 到 1 亿件之间。</translation>
    </message>
    <message>
        <source>A made-up bureau has 1 to 200 squads.</source>
        <translation>演示机关的中队数量应在 1 到 200 之间。</translation>
    </message>
    <message>
        <source>Made-up cases end between 2021-01-01 and 2035-12-31, not on %1.</source>
        <translation>虚构案件的截止日应在 2021-01-01 到 2035-12-31 之间，不能是 %1。</translation>
    </message>
    <message>
        <source>The made-up benchmarks cannot be read.</source>
        <translation>无法读取示例裁量基准。</translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message>
        <source>Name the database with --db, or in ANJUAN_DB.</source>
        <translation>请用 --db 或者环境变量 ANJUAN_DB 指定数据库。</translation>
    </message>
    <message>
        <source>Say who you are with --as, or in ANJUAN_ACCOUNT.</source>
        <translation>请用 --as 或者环境变量 ANJUAN_ACCOUNT 指明账号。</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>Name the folder in which evidence is kept with --files.</source>
        <translation>请用 --files 指定保存证据的文件夹。</translation>
    </message>
    <message>
        <source>The standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>%1 is no ordinary file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 超过 %2 MB。</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
</context>
<context>
    <name>DiscretionCommandText</name>
    <message>
        <source>“%1”: write a column as HEADER=COLUMN.</source>
        <translation>“%1”：列的写法是“表头=列名”。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Rows read: %1; good: %2; of these with words that a person must judge: %3; wrong: %4.</source>
        <translation>读取 %1 行，其中可用 %2 行（含须由人判断的文字 %3 行），有误 %4 行。</translation>
    </message>
    <message>
        <source>No matter of the bureau is called: %1.</source>
        <translation>本机关权力事项中没有下列名称：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Columns not taken over: %1.</source>
        <translation>没有导入的列：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The edition of %1 ends by it.</source>
        <translation>%1 的版本由此终止。</translation>
    </message>
    <message>
        <source>No day of effect was said: it counts from %1 on.</source>
        <translation>没有写明施行日期：自 %1 起适用。</translation>
    </message>
    <message>
        <source>Nothing was stored: this was a rehearsal.</source>
        <translation>没有保存：这是试运行。</translation>
    </message>
    <message>
        <source>Stored as “%1”, in force from %2 on.</source>
        <translation>已保存为“%1”，自 %2 起适用。</translation>
    </message>
    <message>
        <source>This edition is on file already, word for word.</source>
        <translation>该版本已经入库，内容一字不差。</translation>
    </message>
    <message>
        <source>Nothing was stored. Mend the rows, or take the good ones alone with --good-rows.</source>
        <translation>没有保存。请改正有误的行，或者用 --good-rows 只导入无误的行。</translation>
    </message>
    <message>
        <source>Nothing was stored: the file holds no row.</source>
        <translation>没有保存：文件中没有数据行。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>施行</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No benchmarks.</source>
        <translation>没有裁量基准。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>阶次</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数额</translation>
    </message>
    <message>
        <source>Violation and condition</source>
        <translation>违法行为和适用条件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>违法行为</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>需要注意的问题</translation>
    </message>
    <message>
        <source>All sets can be relied on.</source>
        <translation>各套基准均可适用。</translation>
    </message>
    <message>
        <source>“%1” no longer counts from %2 on.</source>
        <translation>“%1”自 %2 起不再适用。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>No exemption list.</source>
        <translation>没有免罚清单。</translation>
    </message>
    <message>
        <source>--matter and --party-kind must be said.</source>
        <translation>必须写明 --matter 和 --party-kind。</translation>
    </message>
    <message>
        <source>--party and --matter must be said.</source>
        <translation>必须写明 --party 和 --matter。</translation>
    </message>
    <message>
        <source>--fine: “%1” is no amount.</source>
        <translation>--fine：“%1”不是数额。</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>中队</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>全机关中位数</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>离群</translation>
    </message>
    <message>
        <source>Deviating</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>No fine was decided in %1.</source>
        <translation>%1 年没有作出罚款决定。</translation>
    </message>
    <message>
        <source>Deviation: %1, %2 instead of %3 (%4): %5</source>
        <translation>偏离：%1，%2元，而不是%3（%4）：%5</translation>
    </message>
</context>
<context>
    <name>DiscretionDeskText</name>
    <message>
        <source>A benchmark covers this matter: a report that proposes a fine needs the assessment first.</source>
        <translation>该事项有裁量基准：报告拟处罚款的，须先适用裁量基准。</translation>
    </message>
</context>
<context>
    <name>DiscretionEditionText</name>
    <message>
        <source>“%1” takes effect on %2 only.</source>
        <translation>“%1”自%2起才施行。</translation>
    </message>
    <message>
        <source>“%1” had ended by %2, the day of the conduct: it no longer applies.</source>
        <translation>违法行为发生之日（%2）“%1”已经失效，不能适用。</translation>
    </message>
    <message>
        <source>“%1” began after the conduct of %2 and is not lighter (%3) than the edition of that day (%4), which applies (行政处罚法第三十七条).</source>
        <translation>“%1”在违法行为发生（%2）之后施行，裁量结果（%3）并不轻于行为时的版本（%4），应当适用行为时的版本（行政处罚法第三十七条）。</translation>
    </message>
    <message>
        <source>“%1” began after the conduct and is lighter (%2): it applies where you name it as the set (行政处罚法第三十七条).</source>
        <translation>“%1”在违法行为发生之后施行，裁量结果较轻（%2）：从旧兼从轻，在“裁量基准”一栏写明该版本即予适用（行政处罚法第三十七条）。</translation>
    </message>
</context>
<context>
    <name>DiscretionEntryText</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The benchmark has no row for this kind of party.</source>
        <translation>裁量基准没有适用于该类当事人的行。</translation>
    </message>
    <message>
        <source>These facts are missing, or must be judged: %1. A fact that plays no part is “=none”.</source>
        <translation>下列事实尚缺或者须由人判断：%1。与本案无关的事实写作“=none”。</translation>
    </message>
    <message>
        <source>The tier that fits is “%1”; another one is a deviation.</source>
        <translation>符合的阶次是“%1”，适用其他阶次属于偏离。</translation>
    </message>
    <message>
        <source>Say why this tier applies.</source>
        <translation>请说明适用该阶次的理由。</translation>
    </message>
    <message>
        <source>Several tiers fit: %1. Name the one that applies, with the reason.</source>
        <translation>同时符合几个阶次：%1。请写明适用哪一个及其理由。</translation>
    </message>
    <message>
        <source>No tier fits: name the one that applies, with the reason: %1.</source>
        <translation>没有符合的阶次，请写明适用哪一个及其理由：%1。</translation>
    </message>
    <message>
        <source>The case names no matter or no party yet.</source>
        <translation>案件尚未确定事项或者当事人。</translation>
    </message>
    <message>
        <source>The amount of the tier “%1” cannot be reckoned: %2</source>
        <translation>无法计算“%1”阶次的数额：%2</translation>
    </message>
    <message>
        <source>%1 − %2 = %3 yuan below the tier.</source>
        <translation>%1 − %2 = 低于阶次%3元。</translation>
    </message>
    <message>
        <source>%1 − %2 = %3 yuan above the tier.</source>
        <translation>%1 − %2 = 高于阶次%3元。</translation>
    </message>
    <message>
        <source>Mitigated: the law’s lowest fine is %1 yuan; %2 yuan is %3 % of it, %4 yuan less.</source>
        <translation>减轻：法定最低罚款%1元，%2元为其%3%，低%4元。</translation>
    </message>
</context>
<context>
    <name>DiscretionGateText</name>
    <message>
        <source>The case is not assessed by a benchmark: there is nothing to deviate from.</source>
        <translation>案件尚未按裁量基准裁量，无从偏离。</translation>
    </message>
    <message>
        <source>%1 lies within the tier (%2 to %3); that is no deviation.</source>
        <translation>%1 在该阶次之内（%2 至 %3），不是偏离。</translation>
    </message>
    <message>
        <source>%1 is below the lowest fine of the law (%2): that needs mitigation as its ground, with its article.</source>
        <translation>%1 低于法定最低罚款（%2）：须以依法减轻为理由，并写明条文。</translation>
    </message>
    <message>
        <source>A higher authority issued the benchmark “%1”: its permission to deviate must be named.</source>
        <translation>裁量基准“%1”由上级机关制定：须写明其同意调整适用的批准。</translation>
    </message>
    <message>
        <source>A benchmark covers this matter: assess the case by it first.</source>
        <translation>该事项有现行有效的裁量基准：请先按基准裁量。</translation>
    </message>
    <message>
        <source>A fine of %1 is outside the tier “%2” (%3 to %4): a deviation to that amount must be approved first.</source>
        <translation>罚款 %1 不在“%2”阶次之内（%3 至 %4）：须先批准偏离到该数额。</translation>
    </message>
    <message>
        <source>A fine of %1 is outside what the bureau decided in %2 like cases (%3 to %4): “Benchmark applied and why” must give the reason.</source>
        <translation>罚款 %1 超出本机关 %2 件同类案件的范围（%3 至 %4）：须在“裁量基准的适用和说明”中说明理由。</translation>
    </message>
    <message>
        <source>What was reckoned is not corrected by hand: record “%1” anew, the later one counts.</source>
        <translation>程序计算填写的内容不能手工更正：请重新记录“%1”，以后一次为准。</translation>
    </message>
    <message>
        <source>%1 is the matter of the case itself, not a further violation.</source>
        <translation>%1就是本案的事项，不是另一违法行为。</translation>
    </message>
    <message>
        <source>What one act breaks is compared where the case itself is assessed, not with a further violation.</source>
        <translation>同一行为违反几个规定的，在本案事项的裁量中比较，不在另一违法行为中比较。</translation>
    </message>
    <message>
        <source>The case was assessed under the matter %1 and is about %2 now: assess it anew.</source>
        <translation>本案按事项%1裁量，现在的事项是%2，请重新裁量。</translation>
    </message>
    <message>
        <source>The act breaks several laws, and the matter %1 has the higher fine: it applies. Correct the matter of the filing and assess the case under it.</source>
        <translation>该行为违反几个规定，事项%1的罚款数额高，应当适用。请更正立案的事项，再按该事项裁量。</translation>
    </message>
    <message>
        <source>Unlawful gains are confiscated as a sum: say how much was gained.</source>
        <translation>没收违法所得应当是确定的数额，请写明违法所得多少。</translation>
    </message>
    <message>
        <source>Say which goods are confiscated, and their value where it is known.</source>
        <translation>请写明没收哪些物品，价值已知的写明价值。</translation>
    </message>
    <message>
        <source>A benchmark covers this matter: state the facts that it asks for with the decision.</source>
        <translation>该事项有裁量基准，当场处罚也要写明基准所需的事实。</translation>
    </message>
    <message>
        <source>A fine of %1 is outside the tier “%2” (%3 to %4), and on the spot nobody can approve a deviation: open an ordinary case.</source>
        <translation>罚款%1超出阶次“%2”（%3至%4），当场无法批准偏离，请按普通程序立案。</translation>
    </message>
    <message>
        <source>What the benchmark was asked with is not corrected by hand: the tier and its range were reckoned from it.</source>
        <translation>裁量所依据的事实不能手工更正，阶次和幅度是据此计算的。</translation>
    </message>
    <message>
        <source>Say in at least %1 characters why the case leaves its tier.</source>
        <translation>请写明偏离该阶次的理由，不少于%1个字。</translation>
    </message>
    <message>
        <source>%1 is below the lowest fine of the law (%2), and the assessment names no circumstance of 行政处罚法 30 to 32 that allows it: assess the case with the circumstance.</source>
        <translation>%1低于法定最低罚款（%2），而裁量中没有写明行政处罚法第三十条至第三十二条规定的可以减轻的情节：请先写明情节，重新适用裁量基准。</translation>
    </message>
    <message>
        <source>The bureau has several leaders: they discuss the deviation together, and the record stands in the file (topic: deviation from the benchmark) before one of them approves it.</source>
        <translation>本机关负责人不止一人：偏离须先经集体讨论，讨论记录归卷（议题选“偏离裁量基准”），再由负责人批准。</translation>
    </message>
    <message>
        <source>%1 is above the highest fine of the law (%2): no approval can allow it.</source>
        <translation>%1高于法定最高罚款（%2）：批准也不能适用。</translation>
    </message>
    <message>
        <source>A fine of %1 is below the lowest of the law (%2), and on the spot nobody can approve a mitigated one: open an ordinary case.</source>
        <translation>罚款%1低于法定最低罚款（%2），当场处罚不能批准减轻处罚：请按普通程序立案。</translation>
    </message>
    <message>
        <source>A fine of %1 is below the lowest of the law (%2): a deviation to that amount, with mitigation as its ground, must be approved first.</source>
        <translation>罚款%1低于法定最低罚款（%2）：须先以减轻处罚为理由偏离到该数额，并经批准。</translation>
    </message>
</context>
<context>
    <name>DiscretionLawsText</name>
    <message>
        <source>%1 %2: a fine of %3 to %4 yuan.</source>
        <translation>%1 %2：罚款%3元至%4元。</translation>
    </message>
    <message>
        <source>There is no matter “%1” in the bureau’s list.</source>
        <translation>本机关的事项清单中没有“%1”。</translation>
    </message>
    <message>
        <source>The matter %1 is named twice.</source>
        <translation>事项%1写了两次。</translation>
    </message>
    <message>
        <source>What fine the matter %1 allows is not known: neither its benchmark nor the list of matters says it.</source>
        <translation>事项%1的罚款幅度不明：裁量基准和事项清单都没有写。</translation>
    </message>
    <message>
        <source>%1 has the higher fine and applies (行政处罚法第二十九条).</source>
        <translation>%1的罚款数额高，适用该规定（行政处罚法第二十九条）。</translation>
    </message>
    <message>
        <source>The fines are equally high: none of them is the higher one (行政处罚法第二十九条), and %1 applies, which was named first.</source>
        <translation>罚款幅度相同，没有罚款数额更高的规定（行政处罚法第二十九条），适用先列明的%1。</translation>
    </message>
    <message>
        <source>The highest fines are equal; %1 has the higher lowest fine and applies (行政处罚法第二十九条).</source>
        <translation>罚款上限相同，%1的下限更高，适用该规定（行政处罚法第二十九条）。</translation>
    </message>
</context>
<context>
    <name>DiscretionListsText</name>
    <message>
        <source>A list has at most %1 rows.</source>
        <translation>清单最多 %1 行。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was taken over.</source>
        <translation>导入已停止，没有导入任何内容。</translation>
    </message>
    <message>
        <source>The name of a set has at most %1 characters and no @.</source>
        <translation>名称最多 %1 个字，且不得含有 @。</translation>
    </message>
    <message>
        <source>The set ends on %1, before it begins on %2.</source>
        <translation>该套基准于 %1 失效，早于施行日期 %2。</translation>
    </message>
    <message>
        <source>The window has 1 to 120 months.</source>
        <translation>追溯期为 1 至 120 个月。</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>There is no matter “%1” in the bureau’s list.</source>
        <translation>本机关权力事项中没有“%1”。</translation>
    </message>
    <message>
        <source>An edition of “%1” that takes effect on %2 is on file with other words or figures; a change needs a later date of effect.</source>
        <translation>“%1”自 %2 起施行的版本已经入库，文字或者数额不同；修改须另定更晚的施行日期。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>阶次</translation>
    </message>
    <message>
        <source>Row %1 is for the same tier of the same matter and party already.</source>
        <translation>第 %1 行已经是同一事项、同一当事人类型的同一阶次。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Row %1 says the same already.</source>
        <translation>第 %1 行内容相同。</translation>
    </message>
    <message>
        <source>“%1”: a person must judge “%2”.</source>
        <translation>“%1”：须由办案人员判断“%2”。</translation>
    </message>
    <message>
        <source>Say in a few words why; at most %1 characters.</source>
        <translation>请简要写明理由，最多 %1 个字。</translation>
    </message>
    <message>
        <source>There is no edition “%1”.</source>
        <translation>没有“%1”这一版本。</translation>
    </message>
    <message>
        <source>The edition begins on %1; it cannot end before.</source>
        <translation>该版本自 %1 起施行，不能在此之前终止。</translation>
    </message>
    <message>
        <source>Somebody else has changed this edition.</source>
        <translation>其他人已经改动了该版本。</translation>
    </message>
    <message>
        <source>There is no set of benchmarks “%1”.</source>
        <translation>没有“%1”这一套裁量基准。</translation>
    </message>
    <message>
        <source>There is no exemption list “%1”.</source>
        <translation>没有“%1”这一免罚清单。</translation>
    </message>
    <message>
        <source>The set ended on %1, and no edition took its place.</source>
        <translation>该套基准已于 %1 失效，没有新版本接续。</translation>
    </message>
    <message>
        <source>The matter is no longer on the list.</source>
        <translation>该事项已不在权力事项清单中。</translation>
    </message>
    <message>
        <source>The matter has a version of %1, later than the set of %2.</source>
        <translation>该事项有 %1 起施行的新版本，晚于 %2 起施行的本套基准。</translation>
    </message>
    <message>
        <source>No case ever fell into the tier “%1”.</source>
        <translation>没有案件适用过“%1”这一阶次。</translation>
    </message>
    <message numerus="yes">
        <source>All %n case(s) of the tier “%1” deviate from it.</source>
        <translation>
            <numerusform>适用“%1”的 %n 件案件全部偏离该阶次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows quote a fine of %1 to %2 yuan, the matter allows %3 to %4.</source>
        <translation>基准所引的罚款幅度是%1至%2元，事项清单是%3至%4元。</translation>
    </message>
    <message>
        <source>Before relying on “%1” look at this: %2</source>
        <translation>适用“%1”之前请核对：%2</translation>
    </message>
    <message>
        <source>The edition ended on %1 already.</source>
        <translation>该版本已于 %1 失效。</translation>
    </message>
    <message>
        <source>The edition ends on %1 by itself; name an earlier day.</source>
        <translation>该版本本来就在 %1 失效，请写更早的日期。</translation>
    </message>
</context>
<context>
    <name>DiscretionLookupText</name>
    <message>
        <source>There is no set of benchmarks “%1”.</source>
        <translation>没有“%1”这一套裁量基准。</translation>
    </message>
    <message>
        <source>No benchmark in force on %1 covers the matter “%2”.</source>
        <translation>%1 没有现行有效的裁量基准规定事项“%2”。</translation>
    </message>
    <message>
        <source>Two sets of benchmarks cover this matter, “%1” and “%2”: say which applies.</source>
        <translation>有两套裁量基准规定该事项：“%1”和“%2”，请写明适用哪一套。</translation>
    </message>
    <message>
        <source>There is no exemption list “%1”.</source>
        <translation>没有“%1”这一免罚清单。</translation>
    </message>
    <message>
        <source>Several items fit this matter: %1. Say which list and item apply.</source>
        <translation>有几项符合该事项：%1。请写明适用哪一清单的哪一项。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>entries merged into one: %1</source>
        <translation>合并为同一当事人的记录：%1 条</translation>
    </message>
    <message>
        <source>credit code %1</source>
        <translation>信用代码 %1</translation>
    </message>
    <message>
        <source>identity number</source>
        <translation>身份证号码</translation>
    </message>
    <message>
        <source>shop and operator</source>
        <translation>字号和经营者</translation>
    </message>
</context>
<context>
    <name>DiscretionRemarkText</name>
    <message>
        <source>The edition ended on %1: it is for conduct before that day only.</source>
        <translation>该版本已于%1失效，只适用于此前发生的违法行为。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No benchmark covers these matters: %1 and %2 more.</source>
        <translation>以下事项没有裁量基准：%1等，另有%2项。</translation>
    </message>
    <message>
        <source>No benchmark covers these matters: %1.</source>
        <translation>以下事项没有裁量基准：%1。</translation>
    </message>
    <message>
        <source> Only general rules apply to them.</source>
        <translation>这些事项只适用通用规则。</translation>
    </message>
</context>
<context>
    <name>DiscretionSayingText</name>
    <message>
        <source>number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>违法行为</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>fine allowed by law</source>
        <translation>法定幅度</translation>
    </message>
    <message>
        <source>kind of party</source>
        <translation>当事人类型</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>裁量阶次</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>lowest fine</source>
        <translation>罚款下限</translation>
    </message>
    <message>
        <source>highest fine</source>
        <translation>罚款上限</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>计罚单位</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>封顶</translation>
    </message>
    <message>
        <source>standard of the fine</source>
        <translation>处罚标准</translation>
    </message>
    <message>
        <source>other measures</source>
        <translation>其他措施</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>an empty cell</comment>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a column, its cell before and after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 yuan is higher than all like cases</source>
        <translation>%1元高于全部同类案件</translation>
    </message>
    <message>
        <source>%1 yuan is lower than all like cases</source>
        <translation>%1元低于全部同类案件</translation>
    </message>
    <message>
        <source>%1 yuan is higher than about %2 % of the like cases</source>
        <translation>%1元约高于%2%的同类案件</translation>
    </message>
    <message>
        <source>%1, outside the ordinary range: the reason must be given.</source>
        <translation>%1，超出通常区间，须写明理由。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>DiscretionText</name>
    <message>
        <source>This edition is not in force on %1.</source>
        <translation>该版本在 %1 不适用。</translation>
    </message>
    <message>
        <source>The list “%1” has no item for the matter “%2”.</source>
        <translation>清单“%1”没有事项“%2”。</translation>
    </message>
    <message>
        <source>the party itself</source>
        <translation>当事人本身</translation>
    </message>
    <message>
        <source>vehicle plate %1</source>
        <translation>车牌号 %1</translation>
    </message>
    <message>
        <source>matter %1, %2 to %3</source>
        <translation>事项 %1，%2 至 %3</translation>
    </message>
    <message>
        <source>You gave “%1”; the register counts %2 since %3, and that is used.</source>
        <translation>填写的是“%1”；台账自%3起查到为第%2次，以台账为准。</translation>
    </message>
    <message>
        <source>There is no matter “%1” in the bureau’s list, nor an item of an exemption list in force.</source>
        <translation>本机关事项清单中没有“%1”，有效的免罚清单中也没有这一事项。</translation>
    </message>
    <message>
        <source>No benchmark names the matter “%1”: only the general rules of “%2” apply.</source>
        <translation>没有针对事项“%1”的裁量基准，只适用“%2”的通用规则。</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) back, assumed: the law names no window and no list applies</source>
        <translation>
            <numerusform>追溯 %n 个月（法律未规定期限，也没有适用的清单，按此推定）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscretionTextText</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>%1 to %2 yuan</source>
        <translation>%1 至 %2 元</translation>
    </message>
    <message>
        <source>by the model of the set</source>
        <translation>按本套基准的计算方法</translation>
    </message>
    <message>
        <source>no fine</source>
        <translation>不处罚款</translation>
    </message>
    <message>
        <source>%1 yuan for each: %2</source>
        <translation>每单位 %1 元：%2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 倍%2</translation>
    </message>
    <message>
        <source>%1 % of: %2</source>
        <translation>%1%，基数为%2</translation>
    </message>
    <message>
        <source>%1 yuan × (%2 + %3)</source>
        <translation>%1 元 ×（%2 + %3）</translation>
    </message>
    <message>
        <source>by the range of the law</source>
        <translation>按法定幅度</translation>
    </message>
    <message>
        <source>%1 % of the law&apos;s range</source>
        <translation>法定幅度的 %1%</translation>
    </message>
    <message>
        <source>No row of the benchmark is for this party.</source>
        <translation>裁量基准没有适用于该类当事人的行。</translation>
    </message>
    <message>
        <source>Facts are missing; no tier is settled.</source>
        <translation>事实尚缺，不能确定阶次。</translation>
    </message>
    <message>
        <source>No tier fits: a person must say what applies.</source>
        <translation>没有符合的阶次，由办案人员判断适用什么。</translation>
    </message>
    <message>
        <source>Several tiers fit: a person must say which applies.</source>
        <translation>同时符合几个阶次，由办案人员判断适用哪一个。</translation>
    </message>
    <message>
        <source>One tier fits.</source>
        <translation>符合一个阶次。</translation>
    </message>
    <message>
        <source>%1 — %2, in force since %3</source>
        <translation>%1 — %2，%3 起施行</translation>
    </message>
    <message>
        <source>    The amount needs %1.</source>
        <translation>    计算数额还需要：%1。</translation>
    </message>
    <message>
        <source>    Range %1, proposed %2 yuan.</source>
        <translation>    幅度 %1，建议 %2 元。</translation>
    </message>
    <message>
        <source>    Besides: %1</source>
        <translation>    其他措施：%1</translation>
    </message>
    <message>
        <source>Earlier punished since %1, by the register:</source>
        <translation>自 %1 以来受过的处罚（据案件登记）：</translation>
    </message>
    <message>
        <source>Missing facts: %1</source>
        <translation>还缺的事实：%1</translation>
    </message>
    <message>
        <source>A person must judge: %1</source>
        <translation>须由人判断：%1</translation>
    </message>
    <message>
        <source>%1 — no list has it: %2 itself is asked</source>
        <translation>%1 — 没有清单规定，适用%2本身</translation>
    </message>
    <message>
        <source>First: nothing counts against it.</source>
        <translation>初次：没有应当计算的案件。</translation>
    </message>
    <message>
        <source>Not the first time:</source>
        <translation>不是初次：</translation>
    </message>
    <message>
        <source>Searched: %1</source>
        <translation>查询范围：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Exempt: %1</source>
        <translation>是否免罚：%1</translation>
    </message>
    <message>
        <source>%1: %2 case(s) of matter %3 decided since %4</source>
        <translation>%1：自 %4 以来作出决定的事项 %3 案件 %2 件</translation>
    </message>
    <message>
        <source>%1: %2 case(s) of matter %3, tier “%4”, decided since %5</source>
        <translation>%1：自 %5 以来作出决定的事项 %3“%4”阶次案件 %2 件</translation>
    </message>
    <message>
        <source>Median %1 yuan; half of them between %2 and %3.</source>
        <translation>中位数 %1 元，半数在 %2 至 %3 元之间。</translation>
    </message>
    <message>
        <source>Band: %1 to %2 yuan.</source>
        <translation>区间：%1 至 %2 元。</translation>
    </message>
    <message>
        <source>Too few cases for a band: at least %1 are needed.</source>
        <translation>案件太少，不能得出区间：至少需要 %1 件。</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定书文号</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>changed later, not counted</source>
        <translation>后来被变更，不计算</translation>
    </message>
    <message>
        <source>outside the band</source>
        <translation>超出区间</translation>
    </message>
    <message>
        <source>near in facts</source>
        <translation>事实相近</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>空档</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>须由人判断</translation>
    </message>
    <message>
        <source>order of the tiers</source>
        <translation>阶次顺序</translation>
    </message>
    <message>
        <source>range of the law</source>
        <translation>法定幅度</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>施行后有变化</translation>
    </message>
    <message>
        <source>matter repealed</source>
        <translation>事项已废止</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>always deviated from</source>
        <translation>一律偏离</translation>
    </message>
    <message>
        <source>any party</source>
        <translation>不分当事人</translation>
    </message>
    <message>
        <source>citizen</source>
        <translation>公民</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>amounts are stated</source>
        <translation>写明金额</translation>
    </message>
    <message>
        <source>30 / 40 / 30 % of the range</source>
        <translation>幅度的30 / 40 / 30%</translation>
    </message>
    <message>
        <source>severe from 60 % of the range</source>
        <translation>从重自幅度的60%起</translation>
    </message>
    <message>
        <source>below and above the mean</source>
        <translation>均值上下</translation>
    </message>
    <message>
        <source>sum of factors</source>
        <translation>因子相加</translation>
    </message>
    <message>
        <source>what was found counts</source>
        <translation>发现即计</translation>
    </message>
    <message>
        <source>what was punished counts</source>
        <translation>处罚才计</translation>
    </message>
    <message>
        <source>Recorded on %1 by %2: %3, %4.</source>
        <translation>%1按%2记录：%3，%4。</translation>
    </message>
    <message>
        <source>    Proposed then: %1 yuan.</source>
        <translation>    当时建议：%1元。</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>现在：</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>without a benchmark</source>
        <translation>没有基准</translation>
    </message>
    <message>
        <source>%1 (act %2)</source>
        <comment>a fact and its proof</comment>
        <translation>%1（第%2项记录）</translation>
    </message>
    <message>
        <source>proposed %1 yuan</source>
        <translation>建议%1元</translation>
    </message>
    <message>
        <source>The case is not assessed by a benchmark: it is compared by its matter alone, whatever the kind of party and the tier, and only with cases that were not assessed either.</source>
        <translation>本案未经裁量：只按事项比较，不分当事人类型和阶次，且只与同样未经裁量的案件比较。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tier and its condition</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>  Fits: %1</source>
        <translation>  符合：%1</translation>
    </message>
    <message>
        <source>  Possible: %1; it needs %2</source>
        <translation>  可能符合：%1，还需要：%2</translation>
    </message>
</context>
<context>
    <name>DiscretionTrialText</name>
    <message>
        <source>There is no such case within your units.</source>
        <translation>您所在机构的范围内没有这个案件。</translation>
    </message>
    <message>
        <source>The case is not assessed by a benchmark.</source>
        <translation>本案没有按基准裁量。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Lead registration form</source>
        <translation>案件线索登记表</translation>
    </message>
    <message>
        <source>Letter of referral</source>
        <translation>案件移送函</translation>
    </message>
    <message>
        <source>Form for approval of filing</source>
        <translation>立案审批表</translation>
    </message>
    <message>
        <source>Form for approval of not filing</source>
        <translation>不予立案审批表</translation>
    </message>
    <message>
        <source>Decision on recusal</source>
        <translation>回避决定书</translation>
    </message>
    <message>
        <source>Record of site inspection</source>
        <translation>现场检查（勘验）笔录</translation>
    </message>
    <message>
        <source>Record of inquiry</source>
        <translation>调查询问笔录</translation>
    </message>
    <message>
        <source>Record of sampling</source>
        <translation>抽样取证记录</translation>
    </message>
    <message>
        <source>Evidence slip</source>
        <translation>证据登记单</translation>
    </message>
    <message>
        <source>Notice of preservation of evidence</source>
        <translation>先行登记保存证据通知书</translation>
    </message>
    <message>
        <source>List of preserved evidence</source>
        <translation>先行登记保存证据清单</translation>
    </message>
    <message>
        <source>Notice on disposal of preserved evidence</source>
        <translation>先行登记保存证据处理通知书</translation>
    </message>
    <message>
        <source>Decision to seal or seize</source>
        <translation>查封（扣押）决定书</translation>
    </message>
    <message>
        <source>List of what is sealed or seized</source>
        <translation>查封（扣押）清单</translation>
    </message>
    <message>
        <source>Decision to extend a seizure</source>
        <translation>延长查封（扣押）期限决定书</translation>
    </message>
    <message>
        <source>Decision to release a seizure</source>
        <translation>解除查封（扣押）决定书</translation>
    </message>
    <message>
        <source>Order for appraisal</source>
        <translation>检测（检验、鉴定）委托书</translation>
    </message>
    <message>
        <source>Notice of the time of appraisal</source>
        <translation>检测（检验、鉴定）期间告知书</translation>
    </message>
    <message>
        <source>Notice of the result of appraisal</source>
        <translation>检测（检验、鉴定）结果告知书</translation>
    </message>
    <message>
        <source>Order to correct</source>
        <translation>责令（限期）改正通知书</translation>
    </message>
    <message>
        <source>Record of re-inspection</source>
        <translation>责令改正复查记录</translation>
    </message>
    <message>
        <source>Form for approval of suspension</source>
        <translation>案件中止调查审批表</translation>
    </message>
    <message>
        <source>Report of investigation</source>
        <translation>案件调查终结报告</translation>
    </message>
    <message>
        <source>Form for approval of more time</source>
        <translation>延长办案期限审批表</translation>
    </message>
    <message>
        <source>Notice of intended penalty</source>
        <translation>行政处罚意见告知书</translation>
    </message>
    <message>
        <source>Notice of intended penalty and hearing</source>
        <translation>行政处罚听证告知书</translation>
    </message>
    <message>
        <source>Record of statement and defence</source>
        <translation>陈述申辩笔录</translation>
    </message>
    <message>
        <source>Opinion on the defence</source>
        <translation>陈述申辩复核意见书</translation>
    </message>
    <message>
        <source>Notice that no hearing is held</source>
        <translation>不予受理听证通知书</translation>
    </message>
    <message>
        <source>Notice of hearing</source>
        <translation>行政处罚听证通知书</translation>
    </message>
    <message>
        <source>Announcement of hearing</source>
        <translation>行政处罚听证公告</translation>
    </message>
    <message>
        <source>Record of hearing</source>
        <translation>行政处罚听证笔录</translation>
    </message>
    <message>
        <source>Report of hearing</source>
        <translation>听证报告</translation>
    </message>
    <message>
        <source>Opinion of legality review</source>
        <translation>重大执法决定法制审核意见书</translation>
    </message>
    <message>
        <source>Record of collective discussion</source>
        <translation>案件集体讨论笔录</translation>
    </message>
    <message>
        <source>Form for approval of the decision</source>
        <translation>案件处理审批表</translation>
    </message>
    <message>
        <source>Decision of penalty</source>
        <translation>行政处罚决定书</translation>
    </message>
    <message>
        <source>Decision of no penalty</source>
        <translation>不予行政处罚决定书</translation>
    </message>
    <message>
        <source>Transfer to the police</source>
        <translation>涉嫌犯罪案件移送书</translation>
    </message>
    <message>
        <source>Form for approval of ending a case</source>
        <translation>终止调查（撤销案件）审批表</translation>
    </message>
    <message>
        <source>Decision on the spot</source>
        <translation>当场行政处罚决定书</translation>
    </message>
    <message>
        <source>On-the-spot decision for the record</source>
        <translation>当场行政处罚备案表</translation>
    </message>
    <message>
        <source>Notice of correction</source>
        <translation>行政处罚文书补正（更正）通知书</translation>
    </message>
    <message>
        <source>Receipt of service</source>
        <translation>送达回证</translation>
    </message>
    <message>
        <source>Service by public notice</source>
        <translation>送达公告</translation>
    </message>
    <message>
        <source>Form for approval of closing</source>
        <translation>结案审批表</translation>
    </message>
    <message>
        <source>Cover of the file</source>
        <translation>案卷封面</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>卷内目录</translation>
    </message>
    <message>
        <source>Note at the end of the file</source>
        <translation>卷内备考表</translation>
    </message>
    <message>
        <source>Page of a picture</source>
        <translation>证据图片页</translation>
    </message>
    <message>
        <source>Confirmation of the address for service</source>
        <translation>送达地址确认书</translation>
    </message>
    <message>
        <source>Form for approval of sealing or seizing</source>
        <translation>行政强制措施审批表</translation>
    </message>
    <message>
        <source>Form for approval of resuming</source>
        <translation>恢复调查审批表</translation>
    </message>
    <message>
        <source>Notice that a hearing is adjourned</source>
        <translation>延期听证通知书</translation>
    </message>
    <message>
        <source>Form that sends a case to legality review</source>
        <translation>重大执法决定法制审核送审表</translation>
    </message>
    <message>
        <source>Notice of credit repair</source>
        <translation>信用修复告知书</translation>
    </message>
    <message>
        <source>Cover of a volume of cases</source>
        <translation>合订卷封面</translation>
    </message>
    <message>
        <source>Contents of a volume of cases</source>
        <translation>合订卷目录</translation>
    </message>
    <message>
        <source>Request for deferred or partial payment</source>
        <translation>暂缓（分期）缴纳罚款申请书</translation>
    </message>
    <message>
        <source>Form for approval of deferred or partial payment</source>
        <translation>暂缓（分期）缴纳罚款审批表</translation>
    </message>
    <message>
        <source>Notice of deferred or partial payment</source>
        <translation>同意暂缓（分期）缴纳罚款通知书</translation>
    </message>
    <message>
        <source>Notice that payment is not deferred</source>
        <translation>不予暂缓（分期）缴纳罚款通知书</translation>
    </message>
    <message>
        <source>Demand to perform the decision</source>
        <translation>履行行政决定催告书</translation>
    </message>
    <message>
        <source>Demand before substitute performance</source>
        <translation>代履行催告书</translation>
    </message>
    <message>
        <source>Decision of substitute performance</source>
        <translation>代履行决定书</translation>
    </message>
    <message>
        <source>Record of substitute performance</source>
        <translation>代履行现场记录</translation>
    </message>
    <message>
        <source>Notice of the cost of substitute performance</source>
        <translation>代履行费用缴纳通知书</translation>
    </message>
    <message>
        <source>Agreement on enforcement</source>
        <translation>行政强制执行协议书</translation>
    </message>
    <message>
        <source>Notice that enforcement goes on after a broken agreement</source>
        <translation>恢复强制执行通知书</translation>
    </message>
    <message>
        <source>Decision to remit surcharge</source>
        <translation>减免加处罚款决定书</translation>
    </message>
    <message>
        <source>Application to the court for enforcement</source>
        <translation>强制执行申请书</translation>
    </message>
    <message>
        <source>Application to the higher court for review</source>
        <translation>行政非诉执行复议申请书</translation>
    </message>
    <message>
        <source>Notice of goods auctioned to pay the fine</source>
        <translation>拍卖财物抵缴罚款通知书</translation>
    </message>
    <message>
        <source>Notice that enforcement is suspended</source>
        <translation>中止执行通知书</translation>
    </message>
    <message>
        <source>Notice that enforcement is resumed</source>
        <translation>恢复执行通知书</translation>
    </message>
    <message>
        <source>Decision to end enforcement</source>
        <translation>终结执行决定书</translation>
    </message>
    <message>
        <source>Notice of money paid back</source>
        <translation>退还款项通知书</translation>
    </message>
    <message>
        <source>Letter that forwards an application for reconsideration</source>
        <translation>行政复议申请转送函</translation>
    </message>
    <message>
        <source>Reply in the reconsideration</source>
        <translation>提交复议答复</translation>
    </message>
    <message>
        <source>List of evidence for the reconsideration</source>
        <translation>行政复议证据清单</translation>
    </message>
    <message>
        <source>Report on what an opinion letter asked for</source>
        <translation>行政复议意见书落实情况报告</translation>
    </message>
    <message>
        <source>Answer to the suit</source>
        <translation>行政诉讼答辩状</translation>
    </message>
    <message>
        <source>List of evidence for the court</source>
        <translation>行政诉讼证据清单</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>授权委托书</translation>
    </message>
    <message>
        <source>Proof of the leader who comes to court</source>
        <translation>行政机关负责人身份证明书</translation>
    </message>
    <message>
        <source>Explanation why no leader comes to court</source>
        <translation>行政机关负责人不能出庭情况说明</translation>
    </message>
    <message>
        <source>Request that the police reconsider</source>
        <translation>提请复议函</translation>
    </message>
    <message>
        <source>Request that the procuratorate supervise</source>
        <translation>建议立案监督函</translation>
    </message>
    <message>
        <source>List of goods and papers for the police</source>
        <translation>移送涉案物品及材料清单</translation>
    </message>
</context>
<context>
    <name>DocumentGateText</name>
    <message>
        <source>Act %1 produces no document “%2”, or has no effect.</source>
        <translation>第%1项行为不产生文书“%2”，或者尚无效力。</translation>
    </message>
    <message>
        <source>This document was issued by act %1. Print it again, or void that issue with its reason before issuing it anew.</source>
        <translation>该文书已由第%1项行为制发。请重新打印；如需重新制发，先说明理由将其作废。</translation>
    </message>
</context>
<context>
    <name>DocumentTemplatesText</name>
    <message>
        <source>There is no document “%1”.</source>
        <translation>没有“%1”这种文书。</translation>
    </message>
    <message>
        <source>Templates hold for the whole bureau; the account %1 reaches only a part of it.</source>
        <translation>模板适用于全局；账号%1只能管理其中一部分。</translation>
    </message>
    <message>
        <source>Paragraph %1 of %2 (“%3”): %4</source>
        <translation>%2 第%1段（“%3”）：%4</translation>
    </message>
    <message>
        <source>There is no placeholder “%1”.</source>
        <translation>没有占位符“%1”。</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>There is no version %1 of “%2”.</source>
        <translation>“%2”没有第%1版。</translation>
    </message>
    <message>
        <source>The template is too long to be compared.</source>
        <translation>模板过长，无法比较。</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>文书通用内容</translation>
    </message>
</context>
<context>
    <name>DocumentsCommandText</name>
    <message>
        <source>issued on %1 by act %2</source>
        <translation>%1由第%2项行为制发</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>未制发</translation>
    </message>
    <message>
        <source>its act waits for approval</source>
        <translation>所属行为待审批</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No act of this case produces a document.</source>
        <translation>本案没有产生文书的办案行为。</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten.</source>
        <translation>“%1”已经存在，不予覆盖。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>“%1”无法写入：%2。</translation>
    </message>
    <message>
        <source>Draft written to %1.</source>
        <translation>草稿已写入%1。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>--edited needs ACT and DOCUMENT.</source>
        <translation>使用 --edited 时须写明 ACT 和 DOCUMENT。</translation>
    </message>
    <message>
        <source>Issued %1 of act %2 by act %3: %4</source>
        <translation>第%2项行为的%1已由第%3项行为制发：%4</translation>
    </message>
    <message>
        <source>There is nothing to issue.</source>
        <translation>没有可以制发的文书。</translation>
    </message>
    <message>
        <source>No such document is issued in this case.</source>
        <translation>本案没有制发过这份文书。</translation>
    </message>
    <message>
        <source>The document as issued is in %1.</source>
        <translation>制发的文书已取出，在%1。</translation>
    </message>
    <message>
        <source>The document issued by act %1 is void.</source>
        <translation>第%1项行为制发的文书已作废。</translation>
    </message>
    <message>
        <source>There is no document “%1”.</source>
        <translation>没有“%1”这种文书。</translation>
    </message>
    <message>
        <source>It is the document in force, issued on %1 by act %2.</source>
        <translation>属于有效文书，%1由第%2项行为制发。</translation>
    </message>
    <message>
        <source>It was issued on %1 and is void: %2</source>
        <translation>该文书制发于%1，现已作废：%2</translation>
    </message>
    <message>
        <source>No such document was issued: it is forged, changed, or a draft only.</source>
        <translation>没有制发过这样的文书：系伪造、改动，或者只是草稿。</translation>
    </message>
    <message>
        <source>This is no act code; one begins with “ANJUAN1/”.</source>
        <translation>这不是行政行为码；行政行为码以“ANJUAN1/”开头。</translation>
    </message>
    <message>
        <source>Case %1: %2, party %3.</source>
        <translation>案件%1：%2，当事人%3。</translation>
    </message>
</context>
<context>
    <name>DocumentsText</name>
    <message>
        <source>Act %1 of this case produces no document “%2”.</source>
        <translation>本案第%1项行为不产生文书“%2”。</translation>
    </message>
    <message>
        <source>The changed document still has an open place.</source>
        <translation>修改后的文书仍有未填的内容。</translation>
    </message>
    <message>
        <source>The changed document no longer bears its number %1.</source>
        <translation>修改后的文书上没有了文号%1。</translation>
    </message>
    <message>
        <source>The changed document no longer names the party %1.</source>
        <translation>修改后的文书上没有了当事人%1的名称。</translation>
    </message>
    <message>
        <source>There is no room to put the document together (%1).</source>
        <translation>没有存放文书的空间（%1）。</translation>
    </message>
    <message>
        <source>Your account has no role that issues documents.</source>
        <translation>您的账号没有制发文书的角色。</translation>
    </message>
    <message>
        <source>Act %1 waits for approval; its documents can be looked at, and issued when it is approved.</source>
        <translation>第%1项行为待审批；其文书可以查看，批准后才能制发。</translation>
    </message>
    <message>
        <source>This document was issued by act %1. Print it again, or void it with its reason before issuing it anew.</source>
        <translation>该文书已由第%1项行为制发。请重新打印；如需重新制发，先说明理由将其作废。</translation>
    </message>
    <message>
        <source>The party’s identity number is sealed: the bureau’s key file is needed to issue documents to a person.</source>
        <translation>当事人的身份证件号码已加密：向自然人制发文书需要本机关的密钥文件。</translation>
    </message>
    <message>
        <source>to issue a document</source>
        <translation>用于制发文书</translation>
    </message>
    <message>
        <source>The document cannot be issued: there is no value for %1.</source>
        <translation>文书不能制发：缺少%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>DocxFillerText</name>
    <message>
        <source>“{{/%1}}” closes what nothing opened.</source>
        <translation>“{{/%1}}”没有与之对应的开头。</translation>
    </message>
    <message>
        <source>Nothing closes it: “{{/%1}}” must stand alone in a later paragraph of the same part.</source>
        <translation>没有结尾：“{{/%1}}”须单独成段，位于同一部分的后面。</translation>
    </message>
    <message>
        <source>Nothing closes “%1” in this paragraph.</source>
        <translation>“%1”在本段没有结尾。</translation>
    </message>
    <message>
        <source>“{{*%1}}” repeats rows or whole paragraphs; it must stand alone in its paragraph or begin a row.</source>
        <translation>“{{*%1}}”用于重复表格行或者整段；须单独成段，或者位于表格行的开头。</translation>
    </message>
</context>
<context>
    <name>DocxTemplateText</name>
    <message>
        <source>The template has a fault in the paragraph “%1”: %2</source>
        <translation>模板在“%1”一段有误：%2</translation>
    </message>
    <message>
        <source>The filled document would be larger than any document is; a list in it is too long.</source>
        <translation>填写后的文书过大，其中的清单过长。</translation>
    </message>
</context>
<context>
    <name>DocxText</name>
    <message>
        <source>The file is no Word document (.docx).</source>
        <translation>该文件不是 Word 文档（.docx）。</translation>
    </message>
    <message>
        <source>The part “%1” of the document declares entities, which no Word document does; it is not read.</source>
        <translation>文档的“%1”部分声明了实体，Word 文档中不会有，不予读取。</translation>
    </message>
    <message>
        <source>The part “%1” of the document is damaged at byte %2.</source>
        <translation>文档的“%1”部分在第%2字节处损坏。</translation>
    </message>
    <message>
        <source>The part “%1” of the document is nested deeper than any document is.</source>
        <translation>文档的“%1”部分嵌套过深，不是正常的文档。</translation>
    </message>
    <message>
        <source>The document draws in another file; put its text in instead.</source>
        <translation>文档引入了其他文件；请改为直接写入其文字。</translation>
    </message>
    <message>
        <source>The document has a field that fetches something from elsewhere or starts a program; take it out.</source>
        <translation>文档中有从别处取得内容或者启动程序的域；请删去。</translation>
    </message>
    <message>
        <source>The part “%1” of the document is damaged.</source>
        <translation>文档的“%1”部分已损坏。</translation>
    </message>
    <message>
        <source>The document fetches a picture, a template or another object from elsewhere; put it in instead.</source>
        <translation>文档从别处取得图片、模板或者其他对象；请改为嵌入文档。</translation>
    </message>
    <message>
        <source>The document holds macros; save it as a Word document without macros (.docx).</source>
        <translation>文档含有宏；请另存为不含宏的 Word 文档（.docx）。</translation>
    </message>
    <message>
        <source>The document holds an embedded object of another program; put a picture in its place.</source>
        <translation>文档嵌入了其他程序的对象；请改用图片。</translation>
    </message>
    <message>
        <source>The document has more than %1 MB.</source>
        <translation>文档超过%1MB。</translation>
    </message>
    <message>
        <source>The document is larger unpacked than any template is.</source>
        <translation>文档解压后过大，不是正常的模板。</translation>
    </message>
    <message>
        <source>The archive could not be written.</source>
        <translation>文件包无法写入。</translation>
    </message>
</context>
<context>
    <name>DocxWriterText</name>
    <message>
        <source>The file is no Word document (.docx).</source>
        <translation>该文件不是Word文档（.docx）。</translation>
    </message>
    <message>
        <source>The block “%1” stands in the document twice.</source>
        <translation>文档中“%1”出现了两次。</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>What you type cannot be kept as a draft on this computer (%1).</source>
        <translation>所填内容无法在本机存为草稿（%1）。</translation>
    </message>
</context>
<context>
    <name>EncodingText</name>
    <message>
        <source>The file is written in UTF-32; save it as UTF-8.</source>
        <translation>文件采用 UTF-32 编码，请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file mixes encodings: line %1 is UTF-8, other lines are not.</source>
        <translation>文件混用了编码：第%1行是 UTF-8，其他行不是。</translation>
    </message>
    <message>
        <source>This is no text file: it contains zero bytes.</source>
        <translation>这不是文本文件：其中含有零字节。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>This program was built without GB18030; save the file as UTF-8.</source>
        <translation>本程序构建时未包含 GB18030，请将文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>the text is UTF-8 up to here, but this is not; the file is damaged or mixes encodings.</source>
        <translation>此前的文字是 UTF-8，此处不是；文件已损坏或混用了编码。</translation>
    </message>
    <message>
        <source>this is no character of %1.</source>
        <translation>这不是 %1 字符。</translation>
    </message>
    <message>
        <source>the file ends in the middle of a character; it was cut off.</source>
        <translation>文件在一个字符的中间结束，内容被截断。</translation>
    </message>
    <message>
        <source>GB18030 has no character for this code.</source>
        <translation>GB18030 中没有对应此编码的字符。</translation>
    </message>
    <message>
        <source>Line %1, byte %2 of the file: %3</source>
        <translation>文件第%1行、第%2字节：%3</translation>
    </message>
</context>
<context>
    <name>EvidenceCommandText</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Files read again: %1.</source>
        <translation>已重新读取核对文件%1个。</translation>
    </message>
    <message>
        <source>Missing: %1, taken in by %2 (%3)</source>
        <translation>缺失：%1，由 %2 收存（%3）</translation>
    </message>
    <message>
        <source>Altered: %1, taken in by %2 (%3)</source>
        <translation>已被改动：%1，由 %2 收存（%3）</translation>
    </message>
    <message>
        <source>Belongs to no intake: %1</source>
        <translation>没有对应的收存记录：%1</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file; only files can be taken in as evidence.</source>
        <translation>%1 不是普通文件；只有文件可以收存为证据。</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB); at most %3 MB can be taken in.</source>
        <translation>%1 过大（%2 MB）；最多可收存 %3 MB。</translation>
    </message>
    <message>
        <source>%1 could not be stored in %2 (%3).</source>
        <translation>%1 无法存入 %2（%3）。</translation>
    </message>
    <message>
        <source>The intake of %1 was stopped; nothing was stored.</source>
        <translation>%1 的收存已中止，未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Please close the program that writes it and try again.</source>
        <translation>读取过程中 %1 被改动。请关闭正在写入该文件的程序后重试。</translation>
    </message>
    <message>
        <source>The stored file %1 was altered, so %2 was not put in its place. Please check the evidence.</source>
        <translation>已存文件 %1 被改动，因此未用 %2 取代。请核查证据。</translation>
    </message>
    <message>
        <source>%1 has no valid hash and cannot be recorded as evidence.</source>
        <translation>%1 没有有效的哈希值，不能记录为证据。</translation>
    </message>
    <message>
        <source>No act of this case names this file.</source>
        <translation>本案没有涉及该文件的记录。</translation>
    </message>
    <message>
        <source>The file %1 is missing from the evidence folder.</source>
        <translation>证据文件夹中缺少文件 %1。</translation>
    </message>
</context>
<context>
    <name>ExaminationText</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
</context>
<context>
    <name>ExemptionGateText</name>
    <message>
        <source>“%1” does not agree with the re-inspection, act %2: it found something else.</source>
        <translation>“%1”与第%2项复查的结果不一致。</translation>
    </message>
    <message>
        <source>There is no effective act %1 in the case to prove a fact by.</source>
        <translation>案卷中没有有效的第 %1 号办案行为可以证明该事实。</translation>
    </message>
    <message>
        <source>The commitment letter is missing: add it to the file and name the act.</source>
        <translation>缺少承诺书：请归入案卷并写明该办案行为。</translation>
    </message>
    <message>
        <source>Act %1 (%2) is no commitment letter: add the letter to the file as evidence and name that act.</source>
        <translation>第%1项（%2）不是承诺书：请将承诺书作为证据加入案卷，并填写该项的序号。</translation>
    </message>
    <message>
        <source>A refusal to exempt must say its reason.</source>
        <translation>不予免罚须说明理由。</translation>
    </message>
    <message>
        <source>It is not the first time: %1.</source>
        <translation>不是初次违法：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Not all conditions hold: %1.</source>
        <translation>条件没有全部符合：%1。</translation>
    </message>
    <message>
        <source>No evidence is named for: %1.</source>
        <translation>没有写明证据的条件：%1。</translation>
    </message>
    <message>
        <source>The record of the education is missing.</source>
        <translation>缺少教育记录。</translation>
    </message>
    <message>
        <source>The conditions of this ground were not gone through with their evidence: record the check for exemption first.</source>
        <translation>尚未逐项核对该理由的条件和证据，请先记录免罚核查。</translation>
    </message>
    <message>
        <source>The check of %1 refused to exempt the party: it cannot go unpunished as minor.</source>
        <translation>%1的核查结论是不予免罚：不能再以轻微为由不予处罚。</translation>
    </message>
    <message>
        <source>Whether it is the first time was not looked up: record the check for exemption first.</source>
        <translation>没有查询是否初次违法：请先记录免罚核查。</translation>
    </message>
    <message>
        <source>The check of %1 did not find that the party goes unpunished as a first offender.</source>
        <translation>%1 的核查没有认定当事人初次违法免予处罚。</translation>
    </message>
    <message>
        <source>The check of %1 did not find that the party goes unpunished on this ground.</source>
        <translation>%1的核查没有得出按该理由不予处罚的结论。</translation>
    </message>
</context>
<context>
    <name>ExemptionText</name>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>The row names no item.</source>
        <translation>该行没有写事项名称。</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>The row names no conditions.</source>
        <translation>该行没有写适用条件。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>“%1” is none of: 首违, 首查免罚, 轻微不罚, 免予处罚.</source>
        <translation>“%1”不是下列之一：首违、首查免罚、轻微不罚、免予处罚。</translation>
    </message>
    <message>
        <source>It does not count: no violation remained of it.</source>
        <translation>不计算：没有认定违法行为。</translation>
    </message>
    <message>
        <source>It does not count: %1 lies before the window, which begins on %2.</source>
        <translation>不计算：%1 早于追溯期起点 %2。</translation>
    </message>
    <message>
        <source>It does not count: the party was only warned or made to correct, and the list does not count that.</source>
        <translation>不计算：只是提醒、告诫或者责令改正，清单规定不计算。</translation>
    </message>
    <message>
        <source>It does not count: it was not punished.</source>
        <translation>不计算：没有受到处罚。</translation>
    </message>
    <message>
        <source>It counts: punished on %1.</source>
        <translation>计算：%1 受到处罚。</translation>
    </message>
    <message>
        <source>It counts: found on %1.</source>
        <translation>计算：%1 被发现。</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Which time</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>处数</translation>
    </message>
    <message>
        <source>Number of pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Number of objects</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Number of vehicles</source>
        <translation>车辆数</translation>
    </message>
    <message>
        <source>Number of trees</source>
        <translation>株数</translation>
    </message>
    <message>
        <source>Trees felled</source>
        <translation>砍伐株数</translation>
    </message>
    <message>
        <source>Trees moved</source>
        <translation>迁移株数</translation>
    </message>
    <message>
        <source>Trees pruned</source>
        <translation>修剪株数</translation>
    </message>
    <message>
        <source>Days it lasted</source>
        <translation>持续天数</translation>
    </message>
    <message>
        <source>Circumstance factor</source>
        <translation>情节系数</translation>
    </message>
    <message>
        <source>Value of the goods</source>
        <translation>货值</translation>
    </message>
    <message>
        <source>Value of the trees</source>
        <translation>树木价值</translation>
    </message>
    <message>
        <source>Unlawful gains</source>
        <translation>违法所得</translation>
    </message>
    <message>
        <source>Cost of the building works</source>
        <translation>工程造价</translation>
    </message>
    <message>
        <source>Price of the contract</source>
        <translation>合同价款</translation>
    </message>
    <message>
        <source>Loss caused</source>
        <translation>造成的损失</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>改正情况</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>危害后果</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>初次违法</translation>
    </message>
    <message>
        <source>Warned or instructed before</source>
        <translation>曾经警告或者教育</translation>
    </message>
    <message>
        <source>Something was damaged</source>
        <translation>造成损坏</translation>
    </message>
    <message>
        <source>Restored as it was</source>
        <translation>恢复原状</translation>
    </message>
    <message>
        <source>Resisted or threatened the officers</source>
        <translation>抗拒或者威胁执法人员</translation>
    </message>
    <message>
        <source>Cooperated with the investigation</source>
        <translation>配合调查</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>of its own accord</source>
        <translation>自行改正</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即改正</translation>
    </message>
    <message>
        <source>within the time set</source>
        <translation>期限内改正</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分改正</translation>
    </message>
    <message>
        <source>after the time set</source>
        <translation>逾期改正</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>没有改正</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>considerable</source>
        <translation>较重</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>严重</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>“%1” (%2): “%3” is not what is expected: %4.</source>
        <translation>“%1”（%2）：“%3”不是应填的内容，应填：%4。</translation>
    </message>
    <message>
        <source>a whole number, or none</source>
        <translation>整数，或者 none</translation>
    </message>
    <message>
        <source>a number such as 4.5, or none</source>
        <translation>数字（如 4.5），或者 none</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes 或者 no</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” is no fact: write it as name=value.</source>
        <translation>“%1”不是事实，应写作“名称=值”。</translation>
    </message>
    <message>
        <source>“%1”: behind # stands the number of the act that proves the fact.</source>
        <translation>“%1”：# 后面应写证明该事实的办案行为的序号。</translation>
    </message>
    <message>
        <source>“%1” is too long for a fact.</source>
        <translation>“%1”太长，不能作为事实。</translation>
    </message>
    <message>
        <source>There is no fact “%1”. There are: %2.</source>
        <translation>没有“%1”这一事实。可以填写：%2。</translation>
    </message>
    <message>
        <source>“%1” must be judged with yes or no.</source>
        <translation>“%1”须判断为 yes 或者 no。</translation>
    </message>
    <message>
        <source>The fact “%1” is given twice.</source>
        <translation>事实“%1”重复。</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>Factor</name>
    <message>
        <source>between fourteen and eighteen</source>
        <translation>已满十四周岁不满十八周岁</translation>
    </message>
    <message>
        <source>not fully able to judge or control</source>
        <translation>尚未完全丧失辨认或者控制能力</translation>
    </message>
    <message>
        <source>removed or lessened the harm</source>
        <translation>主动消除或者减轻危害后果</translation>
    </message>
    <message>
        <source>was coerced or misled</source>
        <translation>受他人胁迫或者诱骗</translation>
    </message>
    <message>
        <source>told of a violation not known</source>
        <translation>主动供述行政机关尚未掌握的违法行为</translation>
    </message>
    <message>
        <source>helped the investigation with merit</source>
        <translation>配合查处违法行为有立功表现</translation>
    </message>
    <message>
        <source>another rule calls for lenience</source>
        <translation>法律、法规、规章规定的其他从轻、减轻情形</translation>
    </message>
    <message>
        <source>against measures in an emergency</source>
        <translation>违反突发事件应对措施</translation>
    </message>
</context>
<context>
    <name>FactorText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>“%1” (%2) is missing.</source>
        <translation>“%1”（%2）未填写。</translation>
    </message>
    <message>
        <source>There is no field “%1” in this act. Its fields are: %2.</source>
        <translation>此种办案行为没有字段“%1”。其字段有：%2。</translation>
    </message>
    <message>
        <source>“%1” (%2): “%3” is not %4.</source>
        <translation>“%1”（%2）：“%3”不是%4。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>“%1” (%2) is longer than %3 characters.</source>
        <translation>“%1”（%2）超过%3个字符。</translation>
    </message>
    <message>
        <source>a text: it holds a null character</source>
        <translation>可用的文本（其中含有空字符）</translation>
    </message>
    <message>
        <source>an hour, written like 14:05</source>
        <translation>时刻（写法如 14:05）</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>“是”或“否”（yes 或 no）</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000000</source>
        <translation>0至1000000的整数</translation>
    </message>
    <message>
        <source>an amount in yuan, written like 2000 or 2000.50</source>
        <translation>以元为单位的金额（写法如 2000 或 2000.50）</translation>
    </message>
    <message>
        <source>a party of the register</source>
        <translation>当事人登记库中的当事人</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>“%1” (%2) names “%3” twice.</source>
        <translation>“%1”（%2）重复列出“%3”。</translation>
    </message>
    <message>
        <source>a list of penalties</source>
        <translation>处罚列表</translation>
    </message>
    <message>
        <source>a kind of penalty</source>
        <translation>处罚种类</translation>
    </message>
    <message>
        <source>“%1” (%2): a fine needs its exact amount; a range or nothing is no amount.</source>
        <translation>“%1”（%2）：罚款须写明确切数额；写幅度或者不写，均不是数额。</translation>
    </message>
    <message>
        <source>“%1” (%2) names one kind of penalty twice.</source>
        <translation>“%1”（%2）重复列出同一处罚种类。</translation>
    </message>
    <message>
        <source>a set of fields with their new values</source>
        <translation>一组字段及其新值</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>下列各项之一：%1</translation>
    </message>
    <message>
        <source>“%1” (%2): write each penalty as kind, kind:amount or kind:amount:detail.</source>
        <translation>“%1”（%2）：每项处罚写作“种类”、“种类:金额”或“种类:金额:说明”。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” (%2): “%3” is %4.</source>
        <translation>“%1”（%2）：“%3”%4。</translation>
    </message>
    <message>
        <source>“%1” (%2): “%3” is more than the largest amount, 100 billion yuan.</source>
        <translation>“%1”（%2）：“%3”超出金额上限（1000亿元）。</translation>
    </message>
    <message>
        <source>a row of the list</source>
        <translation>列表中的一行</translation>
    </message>
</context>
<context>
    <name>FigureDocumentText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>%1: yearly statistics of enforcement, %2</source>
        <translation>%1%2年度行政执法统计年报</translation>
    </message>
    <message>
        <source>Part one: tables</source>
        <translation>第一部分&#x3000;数据表</translation>
    </message>
    <message>
        <source>Part two: instructions</source>
        <translation>第二部分&#x3000;填报说明</translation>
    </message>
    <message>
        <source>Part three: figures</source>
        <translation>第三部分&#x3000;年度指标</translation>
    </message>
    <message>
        <source>Part four: pictures</source>
        <translation>第四部分&#x3000;统计图</translation>
    </message>
</context>
<context>
    <name>FigureFilesText</name>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>不能建立文件夹“%1”。</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>FigurePartsText</name>
    <message>
        <source>without</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be broken down that way.</source>
        <translation>“%1”不能这样分列。</translation>
    </message>
    <message>
        <source>by matter</source>
        <translation>按事项</translation>
    </message>
    <message>
        <source>by field</source>
        <translation>按领域</translation>
    </message>
    <message>
        <source>by unit</source>
        <translation>按单位</translation>
    </message>
    <message>
        <source>by town</source>
        <translation>按镇街</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>按案源</translation>
    </message>
    <message>
        <source>by procedure</source>
        <translation>按程序</translation>
    </message>
    <message>
        <source>by kind of party</source>
        <translation>按当事人类型</translation>
    </message>
    <message>
        <source>by outcome</source>
        <translation>按决定</translation>
    </message>
</context>
<context>
    <name>FigurePlaceText</name>
    <message>
        <source>%1 is no year that figures are kept for.</source>
        <translation>%1年没有统计数据。</translation>
    </message>
    <message>
        <source>What will be known on %1 can&apos;t be told yet.</source>
        <translation>尚不能得知到%1为止的记录。</translation>
    </message>
    <message>
        <source>The year %1 has not begun.</source>
        <translation>%1年还没有开始。</translation>
    </message>
    <message>
        <source>The year is counted up to %1.</source>
        <translation>本年度统计到%1为止。</translation>
    </message>
    <message>
        <source>There is no such unit within your reach.</source>
        <translation>您的管辖范围内没有这个单位。</translation>
    </message>
    <message>
        <source>The unit “%1” ended on %2; cases that were not handed on are counted under it.</source>
        <translation>“%1”已于%2撤销；没有移交的案件仍计在该单位。</translation>
    </message>
    <message>
        <source>%1 is no day of the year %2.</source>
        <translation>%1不是%2年的日期。</translation>
    </message>
</context>
<context>
    <name>FigureReportText</name>
    <message>
        <source>There is no profile “%1”; there are: %2.</source>
        <translation>没有表式“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>the other %n</source>
        <translation>
            <numerusform>其余%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases of %1 by month</source>
        <translation>%1年案件办理趋势</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>number of a month</comment>
        <translation>%1月</translation>
    </message>
    <message>
        <source>Penalties of %1 by kind</source>
        <translation>%1年行政处罚种类</translation>
    </message>
    <message>
        <source>Squads in %1</source>
        <translation>%1年各中队办案情况</translation>
    </message>
    <message>
        <source>Matters in %1</source>
        <translation>%1年各事项办理情况</translation>
    </message>
    <message>
        <source>Limits kept in %1</source>
        <translation>%1年办案期限按期率</translation>
    </message>
    <message>
        <source>Counted from %1 to %2, as known on %3; %4</source>
        <translation>统计期间%1至%2，以%3的记录为准；%4</translation>
    </message>
    <message>
        <source>the whole bureau</source>
        <translation>全机关</translation>
    </message>
    <message>
        <source>Form: %1, of %2 (%3).</source>
        <translation>表式：%1，%2起（%3）。</translation>
    </message>
    <message>
        <source>Penalties are counted by the day of the decision, from 1 January to 31 December; a decision that was annulled later still counts.</source>
        <translation>行政处罚以作出处罚决定的日期为准，统计1月1日至12月31日；以后经行政复议或者行政诉讼被撤销的，仍然计入。</translation>
    </message>
    <message>
        <source>A decision with two or more kinds of penalty counts once, under the gravest of the form.</source>
        <translation>并处两种以上行政处罚的，算一宗，计入本表式中最重的种类。</translation>
    </message>
    <message>
        <source>What was confiscated counts as money only where its amount is sure.</source>
        <translation>没收违法所得、没收非法财物，能确定金额的计入罚没金额，不能确定金额的不计入。</translation>
    </message>
    <message>
        <source>Amounts are exact to the fen; what is shown in 10 000 yuan is not rounded. Rates are rounded half up to the place shown, from whole numbers.</source>
        <translation>金额精确到分；以万元为单位的不作四舍五入。比例按整数计算，四舍五入到所列位数。</translation>
    </message>
    <message>
        <source>0 means: counted, and there is none. — means: it can&apos;t be told, with the reason. * means: typed from the source named.</source>
        <translation>0表示统计过，确实没有；—表示不能得出，并写明原因；*表示按注明的来源手工填报。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>typed: %1</source>
        <translation>填报：%1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>不能写入“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>FigureSumsText</name>
    <message>
        <source>A figure it is made of is missing.</source>
        <translation>缺少计算所需的数字。</translation>
    </message>
    <message>
        <source>There is nothing to compare with: “%1” is 0.</source>
        <translation>没有可比的基数：“%1”为0。</translation>
    </message>
    <message>
        <source>Nothing has been typed yet.</source>
        <translation>尚未填报。</translation>
    </message>
    <message>
        <source>There is no case to measure.</source>
        <translation>没有可以计算的案件。</translation>
    </message>
    <message>
        <source>There is no case in the register yet.</source>
        <translation>登记册中还没有案件。</translation>
    </message>
    <message>
        <source>The register begins on %1, after this period.</source>
        <translation>登记册从%1开始，晚于本统计期。</translation>
    </message>
    <message>
        <source>The register begins on %1, within this period.</source>
        <translation>登记册从%1开始，在本统计期之内。</translation>
    </message>
</context>
<context>
    <name>FigureTablesText</name>
    <message>
        <source>“%1”: the kinds add up to %2, the total is %3.</source>
        <translation>“%1”：各类别之和为%2，合计为%3。</translation>
    </message>
    <message>
        <source>There is no profile “%1”; there are: %2.</source>
        <translation>没有表式“%1”；现有：%2。</translation>
    </message>
</context>
<context>
    <name>FigureWorkbookText</name>
    <message>
        <source>Figures</source>
        <translation>年度指标</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>typed: %1</source>
        <translation>填报：%1</translation>
    </message>
    <message>
        <source>Filled in by: %1</source>
        <translation>填报单位：%1</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>手工填报</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>填报说明</translation>
    </message>
    <message>
        <source>There is nothing to break down.</source>
        <translation>没有可以分列的数据。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>统计图</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>指标口径</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>How</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>清单 %1</translation>
    </message>
    <message>
        <source>There are %1 of them, more than a sheet holds.</source>
        <translation>共%1件，超过一页能容纳的行数。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>No case was counted from %1 to %2.</source>
        <translation>%1至%2没有计入的案件。</translation>
    </message>
    <message>
        <source>The list names the cases of that moment; their columns are as they stand now.</source>
        <translation>清单列出当时的案件，各栏为现在的内容。</translation>
    </message>
</context>
<context>
    <name>FiguresText</name>
    <message>
        <source>Figures of %1</source>
        <translation>%1年统计数据</translation>
    </message>
    <message>
        <source>“%1” is neither a day (2026-01-05) nor a moment (2026-01-05T04:00:00.000Z).</source>
        <translation>“%1”既不是日期（2026-01-05），也不是时刻（2026-01-05T04:00:00.000Z）。</translation>
    </message>
    <message>
        <source>%1 to %2, as known on %3; %4</source>
        <translation>%1至%2，截至%3的记录；%4</translation>
    </message>
    <message>
        <source>the whole bureau</source>
        <translation>本机关全部单位</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>There is no indicator “%1”; “anjuanctl statistics” lists them with --json.</source>
        <translation>没有指标“%1”；“anjuanctl statistics --json”列出全部指标。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 %3, made of %n of them</source>
        <translation>
            <numerusform>%1：%2 %3，共%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>--by needs --part: the key of the part.</source>
        <translation>--by须与--part同用，写明该部分的标识。</translation>
    </message>
    <message>
        <source>Several units are called “%1”: give the key.</source>
        <translation>有几个单位都叫“%1”，请写标识。</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>没有单位“%1”。</translation>
    </message>
    <message>
        <source>%1, form of %2 (%3)</source>
        <translation>%1，%2起的表式（%3）</translation>
    </message>
</context>
<context>
    <name>FileHashText</name>
    <message>
        <source>“%1” can&apos;t be opened: %2</source>
        <translation>无法打开“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
</context>
<context>
    <name>FileLotsText</name>
    <message>
        <source>There is no closed file to draw from.</source>
        <translation>没有可以抽取的结案案卷。</translation>
    </message>
    <message>
        <source>The sample of %1 files is larger than the %2 closed files of %3 it is drawn from.</source>
        <translation>要抽 %1 件，多于 %3 可抽的 %2 件结案案卷。</translation>
    </message>
    <message>
        <source>The sample of %1 files is larger than the %2 closed files it is drawn from.</source>
        <translation>要抽 %1 件，多于可抽的 %2 件结案案卷。</translation>
    </message>
</context>
<context>
    <name>FileRoundFiguresText</name>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>开设日期</translation>
    </message>
    <message>
        <source>How chosen</source>
        <translation>抽选方式</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <translation>手工指定：%1</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Files to draw from</source>
        <translation>可抽案卷数</translation>
    </message>
    <message>
        <source>SHA-256 of their list</source>
        <translation>清单的 SHA-256</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评查人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Marked on</source>
        <translation>打分日期</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Model because</source>
        <translation>典型理由</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>签号</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项号</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>评查内容</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>By the findings</source>
        <translation>程序扣分</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>评查问题</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>改动人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已打分</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Vetoed</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Being put right</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按单位</translation>
    </message>
    <message>
        <source>By objection</source>
        <translation>按问题</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>FileRoundObjectionText</name>
    <message>
        <source>Only the unit whose file it is objects to its score.</source>
        <translation>只有案卷所在单位可以对评分提出异议。</translation>
    </message>
    <message>
        <source>Case %1 is not marked to the end yet.</source>
        <translation>案件%1还没有打完分。</translation>
    </message>
    <message>
        <source>The objection of %1 waits for its answer.</source>
        <translation>%1提出的异议还没有答复。</translation>
    </message>
    <message>
        <source>What was to be put right in case %1 is done; its score stands.</source>
        <translation>案件%1已经整改，得分不再变动。</translation>
    </message>
    <message>
        <source>Why the score is contested</source>
        <translation>异议的理由</translation>
    </message>
    <message>
        <source>The score of case %1 is not contested.</source>
        <translation>案件%1的评分没有异议。</translation>
    </message>
    <message>
        <source>Who marked the file does not answer the objection to it; a colleague does.</source>
        <translation>评查人不得答复对本件评分的异议，由同事答复。</translation>
    </message>
    <message>
        <source>Who objected does not answer; a colleague does.</source>
        <translation>提出异议的人不得答复，由同事答复。</translation>
    </message>
    <message>
        <source>Answer to the objection</source>
        <translation>对异议的答复</translation>
    </message>
</context>
<context>
    <name>FileRoundPaperText</name>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>不能写入“%1”：%2</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>does not apply</comment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Reviewer: %1</source>
        <translation>评查人：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>评查内容</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Findings and reasons</source>
        <translation>评查问题和理由</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>To put right by %1: %2</source>
        <translation>%1前整改：%2</translation>
    </message>
    <message>
        <source> Answered on %1: %2</source>
        <translation>；%1答复：%2</translation>
    </message>
    <message>
        <source> Passed on %1: %2</source>
        <translation>；%1复查合格：%2</translation>
    </message>
    <message>
        <source> Not passed on %1: %2</source>
        <translation>；%1复查不合格：%2</translation>
    </message>
    <message>
        <source>Objection of %1 to %2 points, %3: %4</source>
        <translation>%1对得分%2、等次%3的异议：%4</translation>
    </message>
    <message>
        <source> Upheld on %1: %2</source>
        <translation>；%1采纳：%2</translation>
    </message>
    <message>
        <source> Rejected on %1: %2</source>
        <translation>；%1维持原评分：%2</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Standard “%1”, in force from %2%3</source>
        <translation>标准：“%1”，%2起施行%3</translation>
    </message>
    <message>
        <source> (its text is not verified)</source>
        <translation>（未核实）</translation>
    </message>
    <message>
        <source>Drawn by lot on %1 from %2 closed files; seed %3</source>
        <translation>%1从%2件已结案卷中随机抽取；种子%3</translation>
    </message>
    <message>
        <source>Picked by hand on %1: %2</source>
        <translation>%1指定：%2</translation>
    </message>
    <message>
        <source>SHA-256 of the list: %1</source>
        <translation>清单的 SHA-256：%1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已评</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Nothing is objected to.</source>
        <translation>没有评查问题。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>What is objected to</source>
        <translation>评查问题</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>逾期（%1到期）</translation>
    </message>
    <message>
        <source>model file</source>
        <translation>典型案卷</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case and what is said of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The round has no file %1.</source>
        <translation>本轮没有第%1件。</translation>
    </message>
    <message>
        <source>Score sheet of case-file review</source>
        <translation>案卷评查评分表</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评查人</translation>
    </message>
    <message>
        <source>Marked on</source>
        <translation>评查日期</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>逐项评分</translation>
    </message>
    <message>
        <source>Found beside the standard: %1</source>
        <translation>标准之外的问题：%1</translation>
    </message>
    <message>
        <source>Opinion: %1</source>
        <translation>总体意见：%1</translation>
    </message>
    <message>
        <source>Reviewer (signature):                    Date:</source>
        <translation>评查人（签名）：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;年&#x3000;&#x3000;月&#x3000;&#x3000;日</translation>
    </message>
    <message>
        <source>Unit reviewed (signature):               Date:</source>
        <translation>被评查单位（签名）：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;年&#x3000;&#x3000;月&#x3000;&#x3000;日</translation>
    </message>
    <message>
        <source>Report on the %1</source>
        <translation>%1情况通报</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按单位</translation>
    </message>
    <message>
        <source>By objection</source>
        <translation>按问题</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>典型案卷</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>整改情况</translation>
    </message>
    <message>
        <source>Objections to the score</source>
        <translation>对评分的异议</translation>
    </message>
    <message>
        <source>%1 (fails by veto)</source>
        <translation>%1（一票否决）</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Legality desk of %1 (seal)</source>
        <translation>%1法制审核机构（盖章）</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>统计截至 %1</translation>
    </message>
</context>
<context>
    <name>FileRoundReminderText</name>
    <message numerus="yes">
        <source>%n file(s) to be given to a reviewer</source>
        <translation>
            <numerusform>%n 件案卷待指定评查人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to be marked</source>
        <translation>
            <numerusform>%n 件案卷待打分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to be put right</source>
        <translation>
            <numerusform>%n 件案卷待整改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to be looked at again</source>
        <translation>
            <numerusform>%n 件案卷待复查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) to be answered</source>
        <translation>
            <numerusform>%n 件异议待答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that a unit is late to put right</source>
        <translation>
            <numerusform>%n 件案卷办案单位逾期未整改</numerusform>
        </translation>
    </message>
    <message>
        <source>All files are done; the round can be closed</source>
        <translation>全部办结，可以结束本轮</translation>
    </message>
</context>
<context>
    <name>FileRoundSheetsText</name>
    <message>
        <source>%1: 2 to %2 characters.</source>
        <translation>%1：须为 2 至 %2 个字。</translation>
    </message>
    <message>
        <source>The round has no file %1.</source>
        <translation>本轮没有第 %1 件案卷。</translation>
    </message>
    <message>
        <source>The round was closed on %1.</source>
        <translation>本轮已于 %1 结束。</translation>
    </message>
    <message>
        <source>Only a legal officer of the unit that holds the round does this.</source>
        <translation>只有开设本轮的单位的法制员可以这样做。</translation>
    </message>
    <message>
        <source>%1 belongs to the unit whose file it is; somebody of another unit reviews it.</source>
        <translation>%1 属于该案卷所在单位，须由其他单位的人评查。</translation>
    </message>
    <message>
        <source>%1 took part in case %2 (act %3).</source>
        <translation>%1 参与过案件 %2（第 %3 号记录）。</translation>
    </message>
    <message>
        <source>Case %1 is marked already.</source>
        <translation>案件 %1 已经打完分。</translation>
    </message>
    <message>
        <source>“%1” is no account that can review files: legal officers, leaders and squads can.</source>
        <translation>账号“%1”不能评查案卷：法制员、负责人和办案单位的账号可以。</translation>
    </message>
    <message>
        <source>This file was not given to you to review.</source>
        <translation>这件案卷没有指定由您评查。</translation>
    </message>
    <message>
        <source>Opinion of the whole file</source>
        <translation>对案卷的总体意见</translation>
    </message>
    <message>
        <source>What is to be put right is ordered once the file is marked, and once only.</source>
        <translation>打完分后才能要求整改，且只要求一次。</translation>
    </message>
    <message>
        <source>What to put right</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>The term ends on %1, before today.</source>
        <translation>期限 %1 早于今天。</translation>
    </message>
    <message>
        <source>Only the unit whose file it is answers.</source>
        <translation>只能由案卷所在单位答复。</translation>
    </message>
    <message>
        <source>Nothing is to be put right in case %1.</source>
        <translation>案件 %1 没有待整改的事项。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>整改情况</translation>
    </message>
    <message>
        <source>Case %1 has no answer to look at again.</source>
        <translation>案件 %1 没有待复查的答复。</translation>
    </message>
    <message>
        <source>What the second look found</source>
        <translation>复查情况</translation>
    </message>
    <message>
        <source>Who answered does not look at it again; a colleague does.</source>
        <translation>答复人不得复查，须由其他人复查。</translation>
    </message>
    <message>
        <source>Say by which day it is to be put right now.</source>
        <translation>请写明再次整改的期限。</translation>
    </message>
    <message>
        <source>Only a file of the best grade becomes a model.</source>
        <translation>只有最高等次的案卷可以定为典型案卷。</translation>
    </message>
    <message>
        <source>Why it is a model</source>
        <translation>典型理由</translation>
    </message>
</context>
<context>
    <name>FileRoundsText</name>
    <message>
        <source>There is no such round.</source>
        <translation>没有这一轮评查。</translation>
    </message>
    <message>
        <source>Somebody else has changed this sheet meanwhile. Look at it and try again.</source>
        <translation>其间他人改动了这份评分表，请看过后再试。</translation>
    </message>
    <message>
        <source>A round has a name of 1 to %1 characters.</source>
        <translation>轮次名称须为 1 至 %1 个字。</translation>
    </message>
    <message>
        <source>That unit is not within your reach.</source>
        <translation>该单位不在您的管辖范围内。</translation>
    </message>
    <message>
        <source>The period ends on %1, before it begins on %2.</source>
        <translation>期间止于 %1，早于起始的 %2。</translation>
    </message>
    <message>
        <source>A seed has at most %1 characters and no colon.</source>
        <translation>种子至多 %1 个字符，不得含冒号。</translation>
    </message>
    <message>
        <source>A round has 1 to %1 files; say how many to draw.</source>
        <translation>一轮 1 至 %1 件；请写明抽取件数。</translation>
    </message>
    <message>
        <source>Say in a few words why these files were picked by hand.</source>
        <translation>请简要写明手工指定这些案卷的理由。</translation>
    </message>
    <message>
        <source>A round has at most %1 files.</source>
        <translation>一轮至多 %1 件。</translation>
    </message>
    <message>
        <source>A picked case does not exist.</source>
        <translation>指定的案件不存在。</translation>
    </message>
    <message>
        <source>Case %1 is not closed; only closed files are reviewed.</source>
        <translation>案件 %1 没有结案；只评查结案的案卷。</translation>
    </message>
    <message>
        <source>Case %1 is picked twice.</source>
        <translation>案件 %1 指定了两次。</translation>
    </message>
    <message>
        <source>A round has at most %1 files; these are %2.</source>
        <translation>一轮至多 %1 件，现有 %2 件。</translation>
    </message>
    <message>
        <source>There is a round “%1” already.</source>
        <translation>已有轮次“%1”。</translation>
    </message>
    <message>
        <source>There is no round “%1”.</source>
        <translation>没有轮次“%1”。</translation>
    </message>
    <message>
        <source>The round has no file %1.</source>
        <translation>本轮没有第 %1 件案卷。</translation>
    </message>
    <message>
        <source>The round was closed on %1.</source>
        <translation>本轮已于 %1 结束。</translation>
    </message>
    <message>
        <source>Somebody else has changed this round meanwhile.</source>
        <translation>其间他人改动了这一轮。</translation>
    </message>
    <message>
        <source>The files of this round were picked by hand: %1</source>
        <translation>本轮案卷是手工指定的：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not marked to the end, contested or still being put right.</source>
        <translation>
            <numerusform>%n 件案卷没有打完分、有异议未答复或者还在整改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStandardText</name>
    <message>
        <source>This is no day.</source>
        <translation>这不是一个日期。</translation>
    </message>
    <message>
        <source>The name of a standard has 1 to %1 characters and no @.</source>
        <translation>标准的名称须为 1 至 %1 个字，不得含 @。</translation>
    </message>
    <message>
        <source>A standard has at least one item.</source>
        <translation>标准至少要有一项。</translation>
    </message>
    <message>
        <source>The number %1 stands there twice.</source>
        <translation>项号 %1 重复。</translation>
    </message>
    <message>
        <source>Item %1 names “%2”, and there is no such finding.</source>
        <translation>第 %1 项写有“%2”，没有这种评查问题。</translation>
    </message>
    <message>
        <source>No item gives points.</source>
        <translation>没有一项有分值。</translation>
    </message>
    <message>
        <source>A standard has at least two grades; the lowest begins at 0.</source>
        <translation>标准至少有两个等次，最低等次从 0 分起。</translation>
    </message>
    <message>
        <source>The grades go from the best to the lowest; %1 does not begin below %2.</source>
        <translation>等次须从高到低；%1 的起点不低于 %2。</translation>
    </message>
    <message>
        <source>No grade begins above 100 points.</source>
        <translation>等次的起点不得超过 100 分。</translation>
    </message>
    <message>
        <source>“%1” is no grade; write them as 优秀=90,合格=60,不合格.</source>
        <translation>“%1”不是等次；请写成 优秀=90,合格=60,不合格。</translation>
    </message>
    <message>
        <source>The row does not say what is looked at.</source>
        <translation>没有写评查内容。</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>文字太长。</translation>
    </message>
    <message>
        <source>Veto: “%1” is neither 是 nor 否.</source>
        <translation>一票否决：“%1”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>Points: “%1” is no number above 0 with at most one decimal.</source>
        <translation>分值：“%1”不是大于 0、至多一位小数的数。</translation>
    </message>
    <message>
        <source>Each: “%1” is no number up to the points of the item.</source>
        <translation>每处扣分：“%1”不是不超过该项分值的数。</translation>
    </message>
    <message>
        <source>An item with a veto has no points.</source>
        <translation>一票否决的项没有分值。</translation>
    </message>
    <message>
        <source>There is no finding “%1”.</source>
        <translation>没有评查问题“%1”。</translation>
    </message>
</context>
<context>
    <name>FileStandardsText</name>
    <message>
        <source>The number %1 stands in row %2 already.</source>
        <translation>项号 %1 在第 %2 行已有。</translation>
    </message>
    <message>
        <source>A standard has at most %1 items.</source>
        <translation>标准至多 %1 项。</translation>
    </message>
    <message>
        <source>No standard “%1” is in force today.</source>
        <translation>今天没有生效的标准“%1”。</translation>
    </message>
    <message>
        <source>“%1” is the name of the standard that comes with the program; give yours another.</source>
        <translation>“%1”是随程序提供的标准的名称，请另取名称。</translation>
    </message>
    <message>
        <source>Edition %1 of “%2” takes effect on %3; a change needs a later day.</source>
        <translation>“%2”第 %1 版自 %3 起生效；修改须用更晚的日期。</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No order to correct</source>
        <translation>未责令改正</translation>
    </message>
    <message>
        <source>Order the party to correct; this may still be done after the decision.</source>
        <translation>责令当事人改正；作出决定之后仍可补作。</translation>
    </message>
    <message>
        <source>No benchmark named</source>
        <translation>未说明裁量基准</translation>
    </message>
    <message>
        <source>Say in the report which benchmark was applied and why.</source>
        <translation>在调查终结报告中写明适用的裁量基准和理由。</translation>
    </message>
    <message>
        <source>Below the lowest fine</source>
        <translation>低于罚款下限</translation>
    </message>
    <message>
        <source>Name the ground of 行政处罚法 32 with its evidence and have the leaders discuss it, or decide within the range.</source>
        <translation>写明行政处罚法第三十二条的减轻情形和证据并经集体讨论，或者在幅度之内决定。</translation>
    </message>
    <message>
        <source>No place of payment</source>
        <translation>未写明缴款地点</translation>
    </message>
    <message>
        <source>Complete the decision by a document of correction.</source>
        <translation>以补正文书补全决定书。</translation>
    </message>
    <message>
        <source>No education of the party</source>
        <translation>没有教育当事人的记载</translation>
    </message>
    <message>
        <source>Educate the party and put the record into the file.</source>
        <translation>对当事人进行教育，并将记录入卷。</translation>
    </message>
    <message>
        <source>No penalty, and no proof of the correction</source>
        <translation>不予处罚而无改正的证明</translation>
    </message>
    <message>
        <source>Re-inspect and record that it was corrected.</source>
        <translation>复查并记录已经改正。</translation>
    </message>
    <message>
        <source>Too heavy for the spot</source>
        <translation>超出当场处罚的范围</translation>
    </message>
    <message>
        <source>Revoke the decision and open an ordinary case.</source>
        <translation>撤销决定，按普通程序立案。</translation>
    </message>
    <message>
        <source>The party was not notified</source>
        <translation>未告知当事人</translation>
    </message>
    <message>
        <source>Revoke the decision, notify the party, and decide anew.</source>
        <translation>撤销决定，告知当事人后重新作出决定。</translation>
    </message>
    <message>
        <source>The decision is heavier than the notice</source>
        <translation>决定重于告知</translation>
    </message>
    <message>
        <source>Decide within the notice, or notify the party again.</source>
        <translation>在告知的范围内作出决定，或者重新告知。</translation>
    </message>
    <message>
        <source>The right to a hearing was not told</source>
        <translation>未告知听证权利</translation>
    </message>
    <message>
        <source>Notify the party again, with its right to a hearing.</source>
        <translation>重新告知，并告知听证权利。</translation>
    </message>
    <message>
        <source>A hearing that was asked for was not held</source>
        <translation>要求听证而未举行</translation>
    </message>
    <message>
        <source>Hold the hearing, and decide by its record.</source>
        <translation>举行听证，根据听证笔录作出决定。</translation>
    </message>
    <message>
        <source>The decision departs from the hearing</source>
        <translation>决定偏离听证意见</translation>
    </message>
    <message>
        <source>Say in the reasons, by the record of the hearing, why the recommendation was not followed.</source>
        <translation>在决定理由中根据听证笔录说明未采纳建议的原因。</translation>
    </message>
    <message>
        <source>A defence was not re-examined</source>
        <translation>陈述申辩未复核</translation>
    </message>
    <message>
        <source>Re-examine the defence and answer it in writing.</source>
        <translation>对陈述申辩进行复核并书面答复。</translation>
    </message>
    <message>
        <source>Fined in the same matter for the same day</source>
        <translation>同一日同一事项已被罚款</translation>
    </message>
    <message>
        <source>Compare the two files; where it is one act, fine it once.</source>
        <translation>比对两案；属同一行为的，只能罚款一次。</translation>
    </message>
    <message>
        <source>One act fined twice</source>
        <translation>同一行为两次罚款</translation>
    </message>
    <message>
        <source>Revoke the later fine.</source>
        <translation>撤销后作出的罚款。</translation>
    </message>
    <message>
        <source>The law changed in the meantime</source>
        <translation>其间法律发生变化</translation>
    </message>
    <message>
        <source>Compare the two editions in the opinion, and apply the lighter one.</source>
        <translation>在审核意见中比较新旧规定，适用较轻的规定。</translation>
    </message>
    <message>
        <source>An officer without a valid certificate</source>
        <translation>执法人员证件失效</translation>
    </message>
    <message>
        <source>Assign officers whose certificates are valid, and have them take again what was taken without.</source>
        <translation>改派证件有效的人员，证件失效期间的取证应当重作。</translation>
    </message>
    <message>
        <source>Fewer than two officers</source>
        <translation>执法人员少于两人</translation>
    </message>
    <message>
        <source>Have two officers take the record again.</source>
        <translation>由两名执法人员重新制作。</translation>
    </message>
    <message>
        <source>A recused officer took part</source>
        <translation>已回避人员参与办案</translation>
    </message>
    <message>
        <source>Have other officers take the act again.</source>
        <translation>由其他人员重新进行。</translation>
    </message>
    <message>
        <source>Investigation, hearing and review not kept apart</source>
        <translation>调查、听证、审核人员未分离</translation>
    </message>
    <message>
        <source>Have somebody who did not investigate hold the hearing or give the opinion again.</source>
        <translation>由未参与调查的人员重新主持听证或者重新审核。</translation>
    </message>
    <message>
        <source>Rights and recusal not told</source>
        <translation>未告知权利和回避</translation>
    </message>
    <message>
        <source>Question the person again, telling the rights first.</source>
        <translation>先告知权利，再重新询问。</translation>
    </message>
    <message>
        <source>Certificates not shown</source>
        <translation>未出示证件</translation>
    </message>
    <message>
        <source>Take the record again, showing the certificates first.</source>
        <translation>先出示证件，再重新制作笔录。</translation>
    </message>
    <message>
        <source>No witness</source>
        <translation>没有见证人</translation>
    </message>
    <message>
        <source>Name the witness who was there, or add the recording in picture and sound; else take the record again.</source>
        <translation>补明在场见证人，或者附上录音录像；否则重新制作。</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>没有证据</translation>
    </message>
    <message>
        <source>Record the evidence the facts rest on; where there is none, revoke the decision.</source>
        <translation>补录认定事实所依据的证据；没有证据的，撤销决定。</translation>
    </message>
    <message>
        <source>One officer in two records at one hour</source>
        <translation>同一人员同一时间制作两份笔录</translation>
    </message>
    <message>
        <source>Find out who took which record when, correct the entry that is wrong with its reason, or take the record again.</source>
        <translation>查明各份笔录的制作人员和时间，更正有误的记录并写明理由，或者重新制作。</translation>
    </message>
    <message>
        <source>An appraisal never came back</source>
        <translation>鉴定未收回结果</translation>
    </message>
    <message>
        <source>Record the result, or why the appraisal was given up.</source>
        <translation>补录鉴定结果，或者写明放弃鉴定的原因。</translation>
    </message>
    <message>
        <source>The party was not told of the time of an appraisal</source>
        <translation>未告知当事人鉴定期间</translation>
    </message>
    <message>
        <source>Tell the party in writing; until then the time of the appraisal counts as time of the seizure.</source>
        <translation>书面告知当事人；告知之前，鉴定时间计入扣押期限。</translation>
    </message>
    <message>
        <source>A legality review is needed</source>
        <translation>需要法制审核</translation>
    </message>
    <message>
        <source>Ask for the legality review before the decision is proposed.</source>
        <translation>拟作出决定之前送法制审核。</translation>
    </message>
    <message>
        <source>Decided without the legality review it needed</source>
        <translation>应当审核而未经法制审核</translation>
    </message>
    <message>
        <source>Revoke the decision, have it reviewed, and decide anew.</source>
        <translation>撤销决定，经法制审核后重新作出决定。</translation>
    </message>
    <message>
        <source>A legality opinion of one word</source>
        <translation>法制审核意见只有一句话</translation>
    </message>
    <message>
        <source>Have the opinion given again, item by item.</source>
        <translation>重新逐项出具审核意见。</translation>
    </message>
    <message>
        <source>Decided without the collective discussion it needed</source>
        <translation>应当集体讨论而未经集体讨论</translation>
    </message>
    <message>
        <source>Revoke the decision, have the leaders discuss it, and decide anew.</source>
        <translation>撤销决定，经负责人集体讨论后重新作出决定。</translation>
    </message>
    <message>
        <source>Too few leaders at a collective discussion</source>
        <translation>参加集体讨论的负责人不足</translation>
    </message>
    <message>
        <source>Repeat the discussion with enough leaders, each of whom signs.</source>
        <translation>由足够的负责人重新讨论并逐一签名。</translation>
    </message>
    <message>
        <source>A document was not served</source>
        <translation>文书未送达</translation>
    </message>
    <message>
        <source>Serve the document and record it.</source>
        <translation>送达文书并记录。</translation>
    </message>
    <message>
        <source>Public notice before other ways</source>
        <translation>未经其他方式即公告送达</translation>
    </message>
    <message>
        <source>Record the attempts that failed; where there were none, serve in another way.</source>
        <translation>补录此前未能送达的经过；没有的，改用其他方式送达。</translation>
    </message>
    <message>
        <source>Posted without a receipt</source>
        <translation>邮寄送达无回执</translation>
    </message>
    <message>
        <source>Get the receipt, or serve in another way.</source>
        <translation>取得回执，或者改用其他方式送达。</translation>
    </message>
    <message>
        <source>Published with personal data</source>
        <translation>公开时未隐去个人信息</translation>
    </message>
    <message>
        <source>Withdraw it at once, and publish it without personal data.</source>
        <translation>立即撤回，隐去个人信息后再公开。</translation>
    </message>
    <message>
        <source>A time limit of the bureau was missed</source>
        <translation>本机关逾期</translation>
    </message>
    <message>
        <source>Do it at once, and say in the file why it is late; where the law allows it, have the time lengthened in time.</source>
        <translation>立即办理，并在案卷中说明逾期原因；依法可以延长的，应当在期限内办理延长。</translation>
    </message>
    <message>
        <source>A day depends on holidays that are not published</source>
        <translation>期限涉及尚未公布的节假日</translation>
    </message>
    <message>
        <source>Take in the table of holidays once it is published.</source>
        <translation>节假日安排公布后导入节假日表。</translation>
    </message>
    <message>
        <source>Recorded late</source>
        <translation>录入迟延</translation>
    </message>
    <message>
        <source>Record what was done within the days the bureau has set.</source>
        <translation>在本机关规定的天数内录入。</translation>
    </message>
    <message>
        <source>An entry cannot be read</source>
        <translation>记录无法读取</translation>
    </message>
    <message>
        <source>Open the case with the version that recorded the entry, or have the ledger verified.</source>
        <translation>用录入该记录的版本打开，或者核验账册。</translation>
    </message>
    <message>
        <source>Days contradict each other</source>
        <translation>日期相互矛盾</translation>
    </message>
    <message>
        <source>Check the days against the papers, and correct the entry with its reason.</source>
        <translation>与纸质材料核对日期，更正记录并写明理由。</translation>
    </message>
    <message>
        <source>Re-inspected before the term to correct ended</source>
        <translation>改正期限未满即复查</translation>
    </message>
    <message>
        <source>Inspect again after the term; only then it is not corrected.</source>
        <translation>期限届满后重新复查，方可认定未改正。</translation>
    </message>
    <message>
        <source>Decided before the party&apos;s terms were over</source>
        <translation>期限未满即作出决定</translation>
    </message>
    <message>
        <source>Revoke the decision, let the terms run, and decide anew.</source>
        <translation>撤销决定，待期限届满后重新作出决定。</translation>
    </message>
    <message>
        <source>Evidence was gathered after the notice</source>
        <translation>告知之后又取证</translation>
    </message>
    <message>
        <source>Notify the party again with the new evidence before deciding.</source>
        <translation>作出决定之前，将新证据再次告知当事人。</translation>
    </message>
    <message>
        <source>A decision in the words of a draft</source>
        <translation>决定书仍用拟办措辞</translation>
    </message>
    <message>
        <source>Before service: propose it again in the words of a decision. After it: correct the document.</source>
        <translation>送达之前：以决定的措辞重新报批；送达之后：以更正文书更正。</translation>
    </message>
    <message>
        <source>A range instead of an amount</source>
        <translation>告知幅度而非数额</translation>
    </message>
    <message>
        <source>Notify the party again with the amount.</source>
        <translation>写明具体数额，重新告知。</translation>
    </message>
    <message>
        <source>The amount in the text is another</source>
        <translation>文中数额与处罚不一致</translation>
    </message>
    <message>
        <source>Correct the text or the amount; once served, by a document of correction.</source>
        <translation>更正文字或者数额；已送达的，以更正文书更正。</translation>
    </message>
    <message>
        <source>Another party in the text</source>
        <translation>文中的当事人不一致</translation>
    </message>
    <message>
        <source>Make sure who committed it, and correct the document.</source>
        <translation>查清违法行为人，更正文书。</translation>
    </message>
    <message>
        <source>The court is not named</source>
        <translation>未写明法院名称</translation>
    </message>
    <message>
        <source>Name the court by a document of correction; the time to sue runs a year meanwhile.</source>
        <translation>以补正文书写明法院名称；未告知的，起诉期限按一年计算。</translation>
    </message>
    <message>
        <source>The reconsideration body is not named</source>
        <translation>未写明复议机关</translation>
    </message>
    <message>
        <source>Name the government of the same level by a document of correction.</source>
        <translation>以补正文书写明本级人民政府。</translation>
    </message>
    <message>
        <source>Wrong remedy against a decision on the spot</source>
        <translation>当场处罚的救济途径告知有误</translation>
    </message>
    <message>
        <source>Tell the party in writing that reconsideration comes first.</source>
        <translation>书面告知当事人应当先申请行政复议。</translation>
    </message>
    <message>
        <source>Personal data in the text of the decision</source>
        <translation>决定书文字含个人信息</translation>
    </message>
    <message>
        <source>Take the numbers out before the decision is published.</source>
        <translation>公开之前隐去号码。</translation>
    </message>
    <message>
        <source>A defence was re-examined late</source>
        <translation>陈述申辩复核过晚</translation>
    </message>
    <message>
        <source>Lay the re-examination before whoever gave the opinion or discussed the case, and have them say it again.</source>
        <translation>将复核意见补送审核人员或者参加讨论的负责人，由其重新提出意见。</translation>
    </message>
    <message>
        <source>One officer at two cases at one hour</source>
        <translation>同一执法人员同一时间在两个案件</translation>
    </message>
    <message>
        <source>Compare the two files, correct the hours or the names that are wrong with their reason, or take the record again.</source>
        <translation>核对两个案卷，写明理由更正有误的时间或者人员，或者重新制作笔录。</translation>
    </message>
    <message>
        <source>A remedy was answered late or not at all</source>
        <translation>复议、诉讼逾期答复、答辩或者没有答复、答辩</translation>
    </message>
    <message>
        <source>File the answer with evidence and rules at once; where force majeure kept the bureau from it, prove that and ask for more time.</source>
        <translation>立即提交答复、答辩和证据、依据；因不可抗力等正当事由不能按期的，提供证明并申请延期。</translation>
    </message>
    <message>
        <source>An answer to a remedy lists no evidence or no rules</source>
        <translation>复议答复、应诉答辩没有列明证据或者依据</translation>
    </message>
    <message>
        <source>Hand in the list of evidence and the rules the decision rests on within the term, and record them.</source>
        <translation>在期限内提交证据清单和所依据的规范性文件，并录入。</translation>
    </message>
    <message>
        <source>An application counts as accepted earlier than recorded</source>
        <translation>复议申请视为受理的日期早于记录</translation>
    </message>
    <message>
        <source>Record the acceptance as of the day it counts from, or what the body has told the bureau instead.</source>
        <translation>按视为受理之日记录受理；复议机关另有通知的，录入该通知。</translation>
    </message>
    <message>
        <source>Evidence was gathered while a remedy was under way</source>
        <translation>复议、诉讼期间自行收集证据</translation>
    </message>
    <message>
        <source>Do not rest the decision on it; ask the body or the court for leave to supplement evidence.</source>
        <translation>不得以其证明原决定合法；需要补充证据的，报复议机关同意或者申请人民法院准许。</translation>
    </message>
    <message>
        <source>No leader attended, and no reason is shown</source>
        <translation>负责人没有出庭、参加听证，又没有说明理由</translation>
    </message>
    <message>
        <source>Have a leader attend the next session; hand in the reason with its papers where none can.</source>
        <translation>下次开庭由负责人出庭；不能出庭的，提交理由和证明材料。</translation>
    </message>
    <message>
        <source>An overturned decision was made again unchanged</source>
        <translation>决定被撤销后以同一事实和理由重新作出</translation>
    </message>
    <message>
        <source>Decide anew on other facts or reasons, or not at all.</source>
        <translation>依新的事实、理由重新作出，或者不再作出。</translation>
    </message>
    <message>
        <source>The decision did not tell of a remedy</source>
        <translation>决定书没有告知救济途径</translation>
    </message>
    <message>
        <source>Tell the party in writing; the term is a year at most from the day it knew of the decision.</source>
        <translation>书面补充告知；期限自当事人知道决定内容之日起最长一年。</translation>
    </message>
    <message>
        <source>A public hearing was not announced</source>
        <translation>公开举行的听证没有公告</translation>
    </message>
    <message>
        <source>Put the announcement into the file and correct the entry, or say that the hearing was closed, and why.</source>
        <translation>补入听证公告并更正记录；依法不公开举行的，注明不公开及其理由。</translation>
    </message>
    <message>
        <source>The decision is of something else than the notice</source>
        <translation>决定与告知不是一回事</translation>
    </message>
    <message>
        <source>Notify the party of the facts and the law that are applied, and have the decision reviewed.</source>
        <translation>按实际认定的事实和适用的依据重新告知，并重新送法制审核。</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>%1 was due on %2 and is not done.</source>
        <translation>%1：期限至%2，尚未办理。</translation>
    </message>
    <message>
        <source>%1 was due on %2 and done on %3.</source>
        <translation>%1：期限至%2，实际于%3办理。</translation>
    </message>
    <message>
        <source>A running limit touches a year whose holidays are not published: its day is provisional.</source>
        <translation>正在计算的期限涉及节假日尚未公布的年份，其届满日为暂算。</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read: %2</source>
        <translation>第%1项记录无法读取：%2</translation>
    </message>
    <message>
        <source>The inquiry does not show that rights and recusal were told.</source>
        <translation>询问笔录未载明已告知权利义务和申请回避的权利。</translation>
    </message>
    <message>
        <source>The person refused to sign and no witness is named.</source>
        <translation>被询问人拒绝签名，且未写明见证人。</translation>
    </message>
    <message>
        <source>The party was absent from the inspection and no witness is named.</source>
        <translation>检查时当事人不在场，且未写明见证人。</translation>
    </message>
    <message>
        <source>Document %1 shows no service on the party.</source>
        <translation>文书%1没有送达当事人的记录。</translation>
    </message>
    <message>
        <source>A penalty was decided, but the file holds no inquiry, no inspection and no evidence.</source>
        <translation>已作出处罚决定，但案卷中没有询问笔录、检查笔录，也没有证据。</translation>
    </message>
    <message>
        <source>A penalty was decided, but the party was never ordered to correct.</source>
        <translation>已作出处罚决定，但从未责令当事人改正。</translation>
    </message>
    <message>
        <source>The report does not say which benchmark was applied and why.</source>
        <translation>调查终结报告未说明适用的裁量基准及理由。</translation>
    </message>
    <message>
        <source>The matter was reworded between the conduct (%1) and %2; the penalties are the same.</source>
        <translation>违法行为发生时（%1）与%2之间，该事项的表述有修改，处罚未变。</translation>
    </message>
    <message>
        <source>The law became heavier between the conduct (%1) and %2: the old law applies.</source>
        <translation>违法行为发生时（%1）与%2之间，法律规定的处罚变重：适用旧法。</translation>
    </message>
    <message>
        <source>The law became lighter between the conduct (%1) and %2: the new law applies.</source>
        <translation>违法行为发生时（%1）与%2之间，法律规定的处罚变轻：适用新法。</translation>
    </message>
    <message>
        <source>The matter was in force on the day of the conduct (%1) and is no longer on %2: whether it is still unlawful must be judged.</source>
        <translation>该事项在违法行为发生时（%1）有效，到%2已失效：是否仍属违法，须作判断。</translation>
    </message>
    <message>
        <source>The law changed between the conduct (%1) and %2; which is lighter must be judged.</source>
        <translation>违法行为发生时（%1）与%2之间，法律规定有变化；何者处罚较轻，须作判断。</translation>
    </message>
    <message>
        <source>The violation was discovered on %1, after the limitation ran out on %2.</source>
        <translation>违法行为于%1被发现，追责时效已于%2届满。</translation>
    </message>
    <message>
        <source>%1 (%2 days)</source>
        <translation>第%1项记录（%2天）</translation>
    </message>
    <message>
        <source>Recorded more than %1 days after it happened, by entry: %2.</source>
        <translation>以下记录在行为发生超过%1天后才录入：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The fine of %1 yuan is below the %2 yuan of the matter, and the decision names no ground for a mitigated penalty (减轻).</source>
        <translation>罚款%1元低于该事项的罚款下限%2元，决定中没有写明减轻处罚的理由。</translation>
    </message>
    <message>
        <source>The fine of %1 yuan is below the %2 yuan of the matter, and the leaders did not discuss the mitigation.</source>
        <translation>罚款%1元低于该事项的罚款下限%2元，减轻处罚没有经负责人集体讨论。</translation>
    </message>
    <message>
        <source>The decision does not say where the fine is to be paid.</source>
        <translation>决定书没有写明罚款代收机构。</translation>
    </message>
    <message>
        <source>The party was fined in this matter for the same day, %1, at “%2” (%3): it may be the same act.</source>
        <translation>当事人同日（%1）在“%2”已因同一事项被罚款（%3），可能是同一违法行为。</translation>
    </message>
    <message>
        <source>No penalty was given, and the file shows no education of the party.</source>
        <translation>未予处罚，案卷中没有教育当事人的记载。</translation>
    </message>
    <message>
        <source>No penalty was given because the party corrected in time, and no re-inspection in the file shows it.</source>
        <translation>以及时改正为由不予处罚，案卷中没有复查证明已经改正。</translation>
    </message>
    <message>
        <source>On the spot only a warning or a fine of at most %1 may be imposed on this party.</source>
        <translation>对该当事人当场只能给予警告或者不超过%1的罚款。</translation>
    </message>
    <message>
        <source>A penalty was decided, and the party was never told what was intended.</source>
        <translation>已作出处罚决定，却从未告知当事人拟作出的处罚。</translation>
    </message>
    <message>
        <source>The decision (fine %1) is heavier than what the party was told (fine %2).</source>
        <translation>决定（罚款%1）重于告知（罚款%2）。</translation>
    </message>
    <message>
        <source>The party was not told of its right to a hearing: %1.</source>
        <translation>未告知当事人听证权利：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The party asked for a hearing on %1; it was neither held nor declined.</source>
        <translation>当事人于%1要求听证，既未举行也未决定不予受理。</translation>
    </message>
    <message>
        <source>The decision is heavier than the report of the hearing of %1 recommends, and does not say why.</source>
        <translation>决定重于%1听证报告的建议，且未说明理由。</translation>
    </message>
    <message>
        <source>The defence of %1 was not re-examined in writing.</source>
        <translation>%1的陈述申辩未经书面复核。</translation>
    </message>
    <message>
        <source>The party was fined for this act twice: also by %1, for %2.</source>
        <translation>当事人因该行为被两次罚款：%1，行为日%2。</translation>
    </message>
    <message>
        <source>%1 had no valid certificate on %2.</source>
        <translation>%1在%2没有有效的执法证件。</translation>
    </message>
    <message>
        <source>%1 handles the case and has no valid certificate on %2.</source>
        <translation>%1承办本案，而在%2没有有效的执法证件。</translation>
    </message>
    <message>
        <source>The act names %1 officer; at least two are needed.</source>
        <translation>该记录只有%1名执法人员，至少应有两名。</translation>
    </message>
    <message>
        <source>%1 was recused and took part all the same.</source>
        <translation>%1已回避，仍参与办案。</translation>
    </message>
    <message>
        <source>%1 investigated the case and chaired its hearing.</source>
        <translation>%1参与调查，又主持本案听证。</translation>
    </message>
    <message>
        <source>%1 investigated the case and reviewed its legality.</source>
        <translation>%1参与调查，又审核本案。</translation>
    </message>
    <message>
        <source>The record does not show that certificates were shown.</source>
        <translation>笔录没有出示证件的记载。</translation>
    </message>
    <message>
        <source>Entries %1 and %2 have one officer in two records at the same hour: %3.</source>
        <translation>第%1号和第%2号记录中，同一人员同一时间出现在两份笔录：%3。</translation>
    </message>
    <message>
        <source>Entries %1 and %2 have one officer in two places at the same hour: %3, at “%4” and at “%5”.</source>
        <translation>第%1号和第%2号记录中，同一人员同一时间出现在两个地点：%3，在“%4”和“%5”。</translation>
    </message>
    <message>
        <source>The case was decided, but the appraisal of %1 never came back.</source>
        <translation>案件已作出决定，%1的鉴定尚未收回结果。</translation>
    </message>
    <message>
        <source>The party was not told how long the appraisal of the seized goods takes.</source>
        <translation>未告知当事人扣押物品的鉴定期间。</translation>
    </message>
    <message>
        <source>The decision needs a legality review: %1.</source>
        <translation>该决定需要法制审核：%1。</translation>
    </message>
    <message>
        <source>The decision needed a legality review (%1). %2</source>
        <translation>该决定应当经法制审核（%1）。%2</translation>
    </message>
    <message>
        <source>The opinion says “%1” and nothing of its items.</source>
        <translation>审核意见只写“%1”，没有逐项意见。</translation>
    </message>
    <message>
        <source>The leaders did not discuss the decision together: %1.</source>
        <translation>负责人未集体讨论该决定：%1。</translation>
    </message>
    <message>
        <source>The collective discussion of %1 names %2 leaders; at least %3 take part.</source>
        <translation>%1的集体讨论只有%2名负责人，至少应有%3名参加。</translation>
    </message>
    <message>
        <source>Document %1 was served by public notice, and the file shows no other way that was tried and failed.</source>
        <translation>文书%1以公告方式送达，案卷中没有其他方式未能送达的记载。</translation>
    </message>
    <message>
        <source>Document %1 was posted on %2; the file holds no receipt.</source>
        <translation>文书%1于%2邮寄，案卷中没有回执。</translation>
    </message>
    <message>
        <source>The decision was published with personal data in it.</source>
        <translation>公开的决定书含有个人信息。</translation>
    </message>
    <message>
        <source>The evidence was taken in on %1, but made on %2.</source>
        <translation>证据于%1收取，却制作于%2。</translation>
    </message>
    <message>
        <source>The re-inspection of %1 lies before the order of %2.</source>
        <translation>%1的复查早于%2的责令改正。</translation>
    </message>
    <message>
        <source>The appraisal came back on %1, before it was sent out on %2.</source>
        <translation>鉴定结果于%1收回，早于%2送检。</translation>
    </message>
    <message>
        <source>The measure ended on %1, before it began on %2.</source>
        <translation>措施于%1结束，早于%2开始。</translation>
    </message>
    <message>
        <source>The decision of %1 lies before the filing of %2.</source>
        <translation>%1的决定早于%2的立案。</translation>
    </message>
    <message>
        <source>The re-inspection of %1 found it not corrected, but the party had time until %2.</source>
        <translation>%1复查认定未改正，而当事人的改正期限至%2。</translation>
    </message>
    <message>
        <source>The decision is of %1, but the party could speak until %2 and did not waive that in writing.</source>
        <translation>决定于%1作出，而当事人在%2之前可以陈述申辩或要求听证，且未书面放弃。</translation>
    </message>
    <message>
        <source>The decision was made before the notice was served.</source>
        <translation>告知书尚未送达即作出决定。</translation>
    </message>
    <message>
        <source>Evidence of %1 was gathered after the party was told of the facts on %2, and it was not told again.</source>
        <translation>%1的证据取于%2告知之后，未再次告知当事人。</translation>
    </message>
    <message>
        <source>The decision says “%1”: what is decided is no longer intended.</source>
        <translation>决定书写有“%1”：既已决定，不应再用“拟”字。</translation>
    </message>
    <message>
        <source>The notice names a range, “%1”, and not the amount.</source>
        <translation>告知书写的是幅度“%1”，不是具体数额。</translation>
    </message>
    <message>
        <source>The text says “%1”, the fine is %2 yuan.</source>
        <translation>文中写“%1”，罚款为%2元。</translation>
    </message>
    <message>
        <source>The text names “%1” as the party; the case is against %2.</source>
        <translation>文中的当事人为“%1”，本案当事人为%2。</translation>
    </message>
    <message>
        <source>“%1” names no court.</source>
        <translation>“%1”不是法院的具体名称。</translation>
    </message>
    <message>
        <source>“%1” names no reconsideration body.</source>
        <translation>“%1”不是复议机关的具体名称。</translation>
    </message>
    <message>
        <source>Since 2024 a people’s government decides on reconsideration; the decision names “%1”.</source>
        <translation>2024年起由人民政府管辖行政复议，决定书写的是“%1”。</translation>
    </message>
    <message>
        <source>The decision on the spot sends the party to court; reconsideration must come first.</source>
        <translation>当场处罚决定告知当事人直接起诉，而依法应当先申请行政复议。</translation>
    </message>
    <message>
        <source>The text of the decision holds an identity number or a telephone number.</source>
        <translation>决定书文字含有身份证号码或者电话号码。</translation>
    </message>
    <message>
        <source>The defence of %1 was re-examined on %2, after the decision of %3.</source>
        <translation>%1 的陈述申辩于 %2 才复核，晚于 %3 的决定。</translation>
    </message>
    <message>
        <source>The defence of %1 was re-examined on %2, after the leaders discussed the case on %3.</source>
        <translation>%1 的陈述申辩于 %2 才复核，晚于 %3 的集体讨论。</translation>
    </message>
    <message>
        <source>The defence of %1 was re-examined on %2, after the legality opinion of %3.</source>
        <translation>%1 的陈述申辩于 %2 才复核，晚于 %3 的法制审核意见。</translation>
    </message>
    <message>
        <source>At the same hour %1 is in a record of case %2, %3 to %4 at “%5”.</source>
        <translation>%1 同一时间在案件 %2 的记录中：%3 至 %4，在“%5”。</translation>
    </message>
    <message>
        <source>The reply in the reconsideration was due on %1 and filed on %2: the decision counts as without evidence and basis.</source>
        <translation>复议答复应当在%1前提交，实际%2提交：视为原决定没有证据、依据。</translation>
    </message>
    <message>
        <source>The answer to the suit was due on %1 and filed on %2: the decision counts as without evidence.</source>
        <translation>答辩和证据应当在%1前提交，实际%2提交：视为原决定没有相应证据。</translation>
    </message>
    <message>
        <source>No reply was filed in the reconsideration by %1: the decision counts as without evidence and basis.</source>
        <translation>到%1没有提交复议答复：视为原决定没有证据、依据。</translation>
    </message>
    <message>
        <source>No answer to the suit was filed by %1: the decision counts as without evidence.</source>
        <translation>到%1没有提交答辩和证据：视为原决定没有相应证据。</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>the rules it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What was filed on %1 does not list: %2.</source>
        <translation>%1提交的材料没有列明：%2。</translation>
    </message>
    <message>
        <source>The application counts as accepted since %1, when the five working days were over; the file says %2, and reckons the term for the decision from there.</source>
        <translation>五个工作日于%1届满，该日起视为受理；案卷记为%2，复议期限随之错算。</translation>
    </message>
    <message>
        <source>The application counts as accepted since %1; the file does not say so.</source>
        <translation>自%1起视为受理，案卷没有记载。</translation>
    </message>
    <message>
        <source>Evidence of %1 was gathered while a remedy against the decision was under way since %2.</source>
        <translation>%1的证据是在%2开始的复议、诉讼期间自行收集的。</translation>
    </message>
    <message>
        <source>No leader attended the session of %1 to its end, and the file shows no reason with its papers.</source>
        <translation>%1开庭，负责人没有出庭或者中途退庭，案卷中没有理由和证明材料。</translation>
    </message>
    <message>
        <source>Nobody of the bureau attended the session of %1; a lawyer alone is not enough.</source>
        <translation>%1开庭，本机关没有工作人员出庭；不得仅委托律师出庭。</translation>
    </message>
    <message>
        <source>No leader attended the hearing of the reconsideration on %1, and no reason is given.</source>
        <translation>%1复议听证，负责人没有参加，也没有说明理由。</translation>
    </message>
    <message>
        <source>The decision of %1 says the same as that of %2, which was overturned: same facts, same reasons, same penalty.</source>
        <translation>%1的决定与被撤销的%2的决定事实、理由、处罚都相同。</translation>
    </message>
    <message>
        <source>The remedy sought on %1 shows that the decision did not tell of the right to it.</source>
        <translation>%1提起的复议、诉讼表明，决定书没有告知该项权利。</translation>
    </message>
    <message>
        <source>The hearing called for %1 was to be public, and nothing says where it was announced; nor was it closed for a secret or for privacy.</source>
        <translation>%1的听证应当公开举行，卷内没有公告的记载，也没有因国家秘密、商业秘密或者个人隐私不公开举行的记载。</translation>
    </message>
    <message>
        <source>Whatever penalty is decided will need a legality review: %1.</source>
        <translation>本案给予行政处罚的，须经法制审核：%1。</translation>
    </message>
    <message>
        <source>The party was not told that %1 would be applied.</source>
        <translation>没有告知当事人将适用%1。</translation>
    </message>
    <message>
        <source>The facts of the decision and those the party was told have hardly a word in common: compare them.</source>
        <translation>决定认定的事实与告知的事实几乎没有相同的文字，请核对是否一致。</translation>
    </message>
    <message>
        <source>%1 reviewed the case and chaired its hearing.</source>
        <translation>%1既审核本案，又主持本案听证。</translation>
    </message>
</context>
<context>
    <name>FreezeChecksText</name>
    <message>
        <source>“%1” is %2, but its parts add up to %3.</source>
        <translation>“%1”为%2，而分项之和为%3。</translation>
    </message>
    <message>
        <source>On hand at the start, with those filed and without those closed, makes %1; on hand at the end are %2. Leads closed without having been filed explain it, or days that contradict one another.</source>
        <translation>年初在办加立案减结案为%1，而年末在办为%2。原因可能是未立案即结案，或者日期相互矛盾。</translation>
    </message>
    <message>
        <source>Closed in the period without a decision:</source>
        <translation>统计期内没有决定即结案：</translation>
    </message>
    <message>
        <source>Penalised in the period, but no kind of penalty is known:</source>
        <translation>统计期内作出处罚，但没有处罚种类：</translation>
    </message>
    <message>
        <source>Decided in the period, but not filed by then:</source>
        <translation>统计期内作出决定，但此前没有立案：</translation>
    </message>
    <message>
        <source>Closed in the period, but the day of service of the penalty decision is missing:</source>
        <translation>统计期内结案，但处罚决定书没有送达日期：</translation>
    </message>
    <message>
        <source>Filed in the period, but the day of the conduct is missing:</source>
        <translation>统计期内立案，但没有违法行为发生日期：</translation>
    </message>
    <message>
        <source>Since freeze %1 of %2 “%3” has changed from %4 to %5.</source>
        <translation>自第%1次冻结（%2年）以来，“%3”由%4变为%5。</translation>
    </message>
    <message>
        <source>What was typed for “%1” belongs to no figure of this edition.</source>
        <translation>为“%1”填报的数据在本版指标中没有对应的指标。</translation>
    </message>
    <message>
        <source>“%1” was typed by %2 and nobody has reviewed it.</source>
        <translation>“%1”由%2填报，尚无人复核。</translation>
    </message>
    <message>
        <source>“%1” was typed although it is computed; the computed figure counts.</source>
        <translation>“%1”可以统计得出却又手工填报；以统计的数字为准。</translation>
    </message>
    <message>
        <source>“%1” is %2, in the year before it was %3: note why.</source>
        <translation>“%1”为%2，上年同期为%3：变动较大，请注明原因。</translation>
    </message>
</context>
<context>
    <name>FreezeComparisonText</name>
    <message>
        <source>act %1 “%2” of %3, recorded by %4 at %5</source>
        <translation>第%1条“%2”（%3），%4于%5录入</translation>
    </message>
</context>
<context>
    <name>FreezeContentText</name>
    <message>
        <source>These frozen figures can&apos;t be read.</source>
        <translation>无法读取这次冻结的数据。</translation>
    </message>
</context>
<context>
    <name>FreezesCommandText</name>
    <message>
        <source>Freeze %1: figures of %2 as known on %3, counted by %4</source>
        <translation>第%1次冻结：%2年统计数据，截至%3的记录，由%4统计</translation>
    </message>
    <message>
        <source>; signed by %1 at %2</source>
        <translation>；%1于%2签署</translation>
    </message>
    <message>
        <source>; not signed</source>
        <translation>；尚未签署</translation>
    </message>
    <message>
        <source>; in place of freeze %1: %2</source>
        <translation>；代替第%1次冻结：%2</translation>
    </message>
    <message>
        <source>Nothing has been frozen yet.</source>
        <translation>还没有冻结过。</translation>
    </message>
    <message>
        <source>Counted once more from the acts, freeze %1 comes out the same, byte for byte.</source>
        <translation>从办案记录重新统计，第%1次冻结的每个字节都相同。</translation>
    </message>
    <message>
        <source>Counted once more, freeze %1 does NOT come out the same.</source>
        <translation>重新统计的结果与第%1次冻结不同。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改变</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>The two freezes say the same.</source>
        <translation>两次冻结相同。</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>没有需要注意的问题。</translation>
    </message>
    <message>
        <source>A value with --source is wanted, or --note TEXT.</source>
        <translation>应当写明数值和--source，或者--note 说明。</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已记下。</translation>
    </message>
    <message>
        <source>Typed as %1. It counts once another person has reviewed it: figure review %1</source>
        <translation>已填报，编号%1。经另一人复核后计入：figure review %1</translation>
    </message>
    <message>
        <source>Reviewed: it counts now.</source>
        <translation>已复核，现在计入。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>FreezesText</name>
    <message>
        <source>There is no freeze %1.</source>
        <translation>没有第%1次冻结。</translation>
    </message>
    <message>
        <source>Your account does not reach all units: name the unit whose figures are to be frozen.</source>
        <translation>您的账号管辖范围不是全部单位，请写明要冻结哪个单位的数据。</translation>
    </message>
    <message>
        <source>Freeze %1 holds the figures of %2 already. A correction is a new freeze; say why.</source>
        <translation>第%1次冻结已经保存%2年的数据。更正应当另行冻结，并写明原因。</translation>
    </message>
    <message>
        <source>A reason has at most %1 characters.</source>
        <translation>原因最多%1个字。</translation>
    </message>
    <message>
        <source>%1 has signed freeze %2 already.</source>
        <translation>%1已经签署第%2次冻结。</translation>
    </message>
    <message>
        <source>Whoever counted the figures does not sign them as well.</source>
        <translation>统计的人不能自己签署。</translation>
    </message>
    <message>
        <source>Freeze %1 does not come out the same when it is counted once more. Have it frozen again.</source>
        <translation>重新统计的结果与第%1次冻结不同，请重新冻结。</translation>
    </message>
</context>
<context>
    <name>GateText</name>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>a fine of %1 or more</source>
        <translation>罚款达到%1以上</translation>
    </message>
    <message>
        <source>confiscation worth %1 or more</source>
        <translation>没收金额或者价值达到%1以上</translation>
    </message>
    <message>
        <source>a penalty on permits, business or trade</source>
        <translation>涉及许可证件、生产经营或者从业的处罚</translation>
    </message>
    <message>
        <source>the bureau reviews every decision</source>
        <translation>本机关对所有决定均进行法制审核</translation>
    </message>
    <message>
        <source>major public interest</source>
        <translation>涉及重大公共利益</translation>
    </message>
    <message>
        <source>a difficult case with several legal relations</source>
        <translation>案件疑难复杂、涉及多个法律关系</translation>
    </message>
    <message>
        <source>a hearing was held</source>
        <translation>经过听证程序</translation>
    </message>
    <message>
        <source>a penalty that takes a right away</source>
        <translation>涉及许可证件、生产经营或者从业的处罚</translation>
    </message>
    <message>
        <source>the amount deviates from the benchmark</source>
        <translation>罚款数额偏离裁量基准</translation>
    </message>
    <message>
        <source>complex circumstances</source>
        <translation>情节复杂</translation>
    </message>
    <message>
        <source>a grave violation</source>
        <translation>重大违法行为</translation>
    </message>
    <message>
        <source>The act is dated %1, before the case began on %2.</source>
        <translation>办理日期为%1，早于案件开始之日%2。</translation>
    </message>
    <message>
        <source>The act is dated %1, but the case reached “%2” on %3.</source>
        <translation>办理日期为%1，而案件在%3才进入“%2”阶段。</translation>
    </message>
    <message>
        <source>discovered</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>发生</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>终了</translation>
    </message>
    <message>
        <source>The violation ended on %1, before it was committed on %2.</source>
        <translation>违法行为终了之日（%1）早于发生之日（%2）。</translation>
    </message>
    <message>
        <source>The check was extended on %1 already; it can be extended once.</source>
        <translation>核查期限已于%1延长；只能延长一次。</translation>
    </message>
    <message>
        <source>The check was due on %1; an extension after that comes too late.</source>
        <translation>核查期限已于%1届满，此后不得再延长。</translation>
    </message>
    <message>
        <source>The check found that the matter is not within the bureau’s competence: refer it.</source>
        <translation>经核查，该事项不属于本机关管辖，应当移送。</translation>
    </message>
    <message>
        <source>The check found no first evidence of a violation.</source>
        <translation>经核查，没有证明存在违法行为的初步证据。</translation>
    </message>
    <message>
        <source>The violation ended on %1 and was discovered on %2, after the limitation period ran out on %3: no penalty may be imposed.</source>
        <translation>违法行为于%1终了，于%2被发现，而追责时效已于%3届满：不得给予行政处罚。</translation>
    </message>
    <message>
        <source>That officer takes no part in this case.</source>
        <translation>该执法人员未参与办理本案。</translation>
    </message>
    <message>
        <source>“%1” is no officer of this bureau.</source>
        <translation>“%1”不是本机关执法人员。</translation>
    </message>
    <message>
        <source>%1 was recused from this case.</source>
        <translation>%1在本案中已被决定回避。</translation>
    </message>
    <message>
        <source>The officers must show their certificates; a record without that proves nothing.</source>
        <translation>执法人员应当出示执法证件；未出示证件所作的笔录不能作为证据。</translation>
    </message>
    <message>
        <source>It ended at %1, not after it began at %2.</source>
        <translation>结束时间%1应当晚于开始时间%2。</translation>
    </message>
    <message>
        <source>Act %1 preserved no evidence.</source>
        <translation>第%1项记录没有先行登记保存证据。</translation>
    </message>
    <message>
        <source>The preservation of act %1 ended on %2.</source>
        <translation>第%1项记录的先行登记保存已于%2结束。</translation>
    </message>
    <message>
        <source>No evidence is preserved.</source>
        <translation>没有处于先行登记保存中的证据。</translation>
    </message>
    <message>
        <source>The preservation lapsed after %1: what was preserved can only be released.</source>
        <translation>先行登记保存已于%1之后自动解除：所保存的物品只能退还。</translation>
    </message>
    <message>
        <source>Act %1 sealed or seized nothing.</source>
        <translation>第%1项记录没有查封、扣押任何财物。</translation>
    </message>
    <message>
        <source>The measure of act %1 ended on %2.</source>
        <translation>第%1项记录的强制措施已于%2结束。</translation>
    </message>
    <message>
        <source>Nothing is sealed or seized.</source>
        <translation>没有处于查封、扣押中的财物。</translation>
    </message>
    <message>
        <source>An urgent measure needs its hour: it is reported within twenty-four hours.</source>
        <translation>情况紧急当场实施的强制措施须写明时刻：应当在二十四小时内报告。</translation>
    </message>
    <message>
        <source>A measure is extended by 1 to %1 days in all; %2 are granted already.</source>
        <translation>强制措施累计可延长1日至%1日；已批准延长%2日。</translation>
    </message>
    <message>
        <source>The measure ended on %1; it can no longer be extended.</source>
        <translation>强制措施的期限已于%1届满，不得再延长。</translation>
    </message>
    <message>
        <source>Act %1 is no seizure that still lasts.</source>
        <translation>第%1项记录不是仍在持续的查封、扣押。</translation>
    </message>
    <message>
        <source>It came back on %1, before it was sent on %2.</source>
        <translation>检测、检验、鉴定结论的收到日期（%1）早于送交日期（%2）。</translation>
    </message>
    <message>
        <source>No such appraisal is out.</source>
        <translation>没有待收结论的此项检测、检验、鉴定。</translation>
    </message>
    <message>
        <source>The day to correct by, %1, is before the order of %2.</source>
        <translation>改正期限的末日（%1）早于责令改正之日（%2）。</translation>
    </message>
    <message>
        <source>The re-inspection is dated before the order of %1.</source>
        <translation>复查日期早于责令改正之日（%1）。</translation>
    </message>
    <message>
        <source>The party has until %1 to correct; before that only “corrected” can be found.</source>
        <translation>当事人的改正期限至%1；期限届满前，复查结果只能为“已改正”。</translation>
    </message>
    <message>
        <source>There is no such order to correct.</source>
        <translation>没有此项责令改正。</translation>
    </message>
    <message>
        <source>The investigation is suspended since %1; resume it first.</source>
        <translation>调查已于%1中止，请先恢复调查。</translation>
    </message>
    <message>
        <source>The investigation is not suspended.</source>
        <translation>调查未处于中止状态。</translation>
    </message>
    <message>
        <source>It was suspended on %1; it cannot resume before.</source>
        <translation>调查于%1中止，恢复日期不能早于该日。</translation>
    </message>
    <message>
        <source>A penalty is proposed, but none is named.</source>
        <translation>拟给予处罚，但未写明处罚内容。</translation>
    </message>
    <message>
        <source>Penalties are named, but no penalty is proposed.</source>
        <translation>写明了处罚内容，但并非拟给予处罚。</translation>
    </message>
    <message>
        <source>The party must be told of its right to a hearing: %1.</source>
        <translation>应当告知当事人有要求听证的权利：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>There is no defence that waits for an answer.</source>
        <translation>没有尚待复核的陈述申辩。</translation>
    </message>
    <message>
        <source>Only a waiver in writing shortens the term.</source>
        <translation>只有书面放弃才能缩短期限。</translation>
    </message>
    <message>
        <source>The notice is not served yet; there is nothing to waive.</source>
        <translation>事先告知书尚未送达，无从放弃权利。</translation>
    </message>
    <message>
        <source>A hearing was asked for on %1 already.</source>
        <translation>当事人已于%1要求听证。</translation>
    </message>
    <message>
        <source>The notice is not served yet.</source>
        <translation>事先告知书尚未送达。</translation>
    </message>
    <message>
        <source>No hearing was asked for.</source>
        <translation>当事人未要求听证。</translation>
    </message>
    <message>
        <source>The request was answered already.</source>
        <translation>对该听证要求已作答复。</translation>
    </message>
    <message>
        <source>The request came in time in a case that has a hearing: it cannot be declined.</source>
        <translation>本案属于听证范围，当事人在期限内要求听证：应当受理。</translation>
    </message>
    <message>
        <source>The request for a hearing was declined on %1.</source>
        <translation>已于%1决定对听证要求不予受理。</translation>
    </message>
    <message>
        <source>The hearing was held on %1.</source>
        <translation>听证已于%1举行。</translation>
    </message>
    <message>
        <source>%1 investigated this case and cannot chair its hearing.</source>
        <translation>%1是本案调查人员，不得主持本案听证。</translation>
    </message>
    <message>
        <source>A hearing on %1 must be notified by %2.</source>
        <translation>在%1举行听证，最迟应于%2通知。</translation>
    </message>
    <message>
        <source>No hearing was called.</source>
        <translation>尚未通知举行听证。</translation>
    </message>
    <message>
        <source>The notice of the hearing is not served.</source>
        <translation>听证通知书尚未送达。</translation>
    </message>
    <message>
        <source>The notice of the hearing was served on %1; for a hearing on %2 it was due on %3. Call the hearing again.</source>
        <translation>听证通知书于%1送达；在%2举行听证，最迟应于%3送达。请重新通知听证。</translation>
    </message>
    <message>
        <source>The hearing was called for %1, not for %2.</source>
        <translation>通知的听证日期为%1，不是%2。</translation>
    </message>
    <message>
        <source>A legality review was asked for on %1 and is under way.</source>
        <translation>已于%1提请法制审核，正在审核中。</translation>
    </message>
    <message>
        <source>No legality review was asked for.</source>
        <translation>未提请法制审核。</translation>
    </message>
    <message>
        <source>The opinion is dated before the request of %1.</source>
        <translation>审核意见的日期早于提请审核之日（%1）。</translation>
    </message>
    <message>
        <source>A legality opinion needs an account that belongs to an officer.</source>
        <translation>出具法制审核意见的账号须属于执法人员。</translation>
    </message>
    <message>
        <source>%1 investigated this case and cannot review its legality.</source>
        <translation>%1是本案调查人员，不得审核本案。</translation>
    </message>
    <message>
        <source>%1 chaired the hearing of this case and cannot review its legality.</source>
        <translation>%1主持过本案听证，不得审核本案。</translation>
    </message>
    <message>
        <source>Who asked for the review cannot give it.</source>
        <translation>提请审核的人员不得出具审核意见。</translation>
    </message>
    <message>
        <source>A collective discussion needs at least %1 leaders; %2 are named.</source>
        <translation>集体讨论须有至少%1名负责人参加；现写明%2名。</translation>
    </message>
    <message>
        <source>A discussion of the decision needs its conclusion.</source>
        <translation>对处罚决定的集体讨论须写明结论。</translation>
    </message>
    <message>
        <source>The decision was due on %1; an extension after that comes too late.</source>
        <translation>作出决定的期限已于%1届满，此后不得再延长。</translation>
    </message>
    <message>
        <source>At this level the time is lengthened by at most %1 days; %2 are granted already.</source>
        <translation>该审批层级最多可延长%1日；已批准延长%2日。</translation>
    </message>
    <message>
        <source>The leader’s extension comes before the collective one.</source>
        <translation>应当先经负责人批准延长，再经集体讨论延长。</translation>
    </message>
    <message>
        <source>The second extension needs a collective discussion of it.</source>
        <translation>再次延长须经集体讨论。</translation>
    </message>
    <message>
        <source>The notice is not served: nothing may be decided before the party was told and heard.</source>
        <translation>事先告知书尚未送达：告知当事人并听取其意见之前，不得作出决定。</translation>
    </message>
    <message>
        <source>The party was not told of a penalty; notify it first.</source>
        <translation>未告知当事人拟给予处罚，请先告知。</translation>
    </message>
    <message>
        <source>The party may state its defence until %1, unless it waives that in writing.</source>
        <translation>当事人在%1前（含当日）可以陈述申辩，书面放弃的除外。</translation>
    </message>
    <message>
        <source>The party may ask for a hearing until %1, unless it waives that in writing.</source>
        <translation>当事人在%1前（含当日）可以要求听证，书面放弃的除外。</translation>
    </message>
    <message>
        <source>The defence of %1 (act %2) is not re-examined in writing.</source>
        <translation>%1提出的陈述申辩（第%2项记录）尚未作出书面复核意见。</translation>
    </message>
    <message>
        <source>The party was not told of its right to a hearing, and must be: %1.</source>
        <translation>未告知当事人有要求听证的权利，而本案应当告知：%1。</translation>
    </message>
    <message>
        <source>A hearing was asked for on %1 and is not held.</source>
        <translation>当事人于%1要求听证，听证尚未举行。</translation>
    </message>
    <message>
        <source>The decision is heavier than what the party was told (fine %1). Notify it again, or decide within it.</source>
        <translation>决定重于已告知当事人的处罚（罚款%1）。请重新告知，或者在告知的范围内作出决定。</translation>
    </message>
    <message>
        <source>The decision needs a legality review that has passed (%1).</source>
        <translation>作出决定须经法制审核通过（%1）。</translation>
    </message>
    <message>
        <source>The legality review of %1 did not agree. Answer it and ask again.</source>
        <translation>%1的法制审核未通过。请按审核意见处理后重新提请法制审核。</translation>
    </message>
    <message>
        <source>The review of %1 was of another decision; what has changed since must be reviewed.</source>
        <translation>%1的法制审核针对的是另一决定；此后变更的内容须经审核。</translation>
    </message>
    <message>
        <source>The collective discussion of %1 did not conclude on a penalty.</source>
        <translation>%1的集体讨论未作出给予处罚的结论。</translation>
    </message>
    <message>
        <source>The collective discussion of %1 agreed on other penalties.</source>
        <translation>%1的集体讨论同意的是其他处罚。</translation>
    </message>
    <message>
        <source>The decision needs a collective discussion by the leaders (%1).</source>
        <translation>作出决定须经负责人集体讨论（%1）。</translation>
    </message>
    <message>
        <source>The party was fined for this act before: %1, committed on %2.</source>
        <translation>当事人的同一违法行为已被处以罚款：%1，行为发生于%2。</translation>
    </message>
    <message>
        <source>“%1” names no body: the party must be told of it by its name.</source>
        <translation>“%1”未写明具体机关：应当告知当事人该机关的名称。</translation>
    </message>
    <message>
        <source>Whether the party is a citizen or an organisation is not known.</source>
        <translation>尚不清楚当事人是公民，还是法人或者其他组织。</translation>
    </message>
    <message>
        <source>On the spot only a warning or a fine may be imposed.</source>
        <translation>当场只能给予警告或者罚款。</translation>
    </message>
    <message>
        <source>On the spot a fine of at most %1 may be imposed on this party.</source>
        <translation>对该当事人当场罚款最多为%1。</translation>
    </message>
    <message>
        <source>The party must be heard before the decision, on the spot as well.</source>
        <translation>当场作出决定之前，也应当听取当事人的陈述申辩。</translation>
    </message>
    <message>
        <source>Only a decision made on the spot is filed for record.</source>
        <translation>只有当场作出的处罚决定才报备案。</translation>
    </message>
    <message>
        <source>It was filed for record on %1.</source>
        <translation>已于%1备案。</translation>
    </message>
    <message>
        <source>No document was issued yet.</source>
        <translation>尚未制发文书。</translation>
    </message>
    <message>
        <source>Act %1 issued no document.</source>
        <translation>第%1项记录没有制发文书。</translation>
    </message>
    <message>
        <source>The document was issued on %1, after %2.</source>
        <translation>文书于%1制发，晚于%2。</translation>
    </message>
    <message>
        <source>The document was served on %1 (act %2).</source>
        <translation>文书已于%1送达（第%2项记录）。</translation>
    </message>
    <message>
        <source>It cannot have been received on %1, which is still to come.</source>
        <translation>收到日期不能为%1，该日尚未到来。</translation>
    </message>
    <message>
        <source>It was received on %1, before it was sent on %2.</source>
        <translation>收到日期（%1）早于发出日期（%2）。</translation>
    </message>
    <message>
        <source>Who signed for it is missing.</source>
        <translation>未写明签收人。</translation>
    </message>
    <message>
        <source>Leaving a document needs a witness, or a recording in picture or sound.</source>
        <translation>留置送达须有见证人，或者拍照、录像。</translation>
    </message>
    <message>
        <source>Electronic service needs the party’s confirmed consent.</source>
        <translation>电子送达须经当事人确认同意。</translation>
    </message>
    <message>
        <source>Where the public notice stands is missing.</source>
        <translation>未写明公告载体。</translation>
    </message>
    <message>
        <source>Act %1 is not the decision of this case.</source>
        <translation>第%1项记录不是本案的决定。</translation>
    </message>
    <message>
        <source>Personal data must be taken out before a decision is published.</source>
        <translation>公示决定之前，应当隐去个人信息。</translation>
    </message>
    <message>
        <source>There is no such publication to withdraw.</source>
        <translation>没有可撤回的此项公示。</translation>
    </message>
    <message>
        <source>It cannot be withdrawn before the change of %1.</source>
        <translation>撤回日期不能早于决定变更之日（%1）。</translation>
    </message>
    <message>
        <source>There is no fine in this case.</source>
        <translation>本案没有罚款。</translation>
    </message>
    <message>
        <source>The fine is paid in full.</source>
        <translation>罚款已全部缴清。</translation>
    </message>
    <message>
        <source>A payment of nothing is none.</source>
        <translation>缴款金额必须大于零。</translation>
    </message>
    <message>
        <source>The payment is dated before the decision of %1.</source>
        <translation>缴款日期早于决定之日（%1）。</translation>
    </message>
    <message>
        <source>The receipt %1 is recorded already (act %2).</source>
        <translation>票据%1已有记录（第%2项记录）。</translation>
    </message>
    <message>
        <source>Cash is taken on the spot, on the day of the decision.</source>
        <translation>当场收缴罚款，应当在作出决定的当日当场收取。</translation>
    </message>
    <message>
        <source>It is dated before the payment of %1.</source>
        <translation>该日期早于缴款之日（%1）。</translation>
    </message>
    <message>
        <source>There is no such cash to hand over.</source>
        <translation>没有待交至本机关的此项现金。</translation>
    </message>
    <message>
        <source>It is dated before the hand-over of %1.</source>
        <translation>该日期早于现金交至本机关之日（%1）。</translation>
    </message>
    <message>
        <source>There is no such cash to deposit.</source>
        <translation>没有待缴付银行的此项现金。</translation>
    </message>
    <message>
        <source>The measure of act %1 has not been ended.</source>
        <translation>第%1项记录的措施尚未结束。</translation>
    </message>
    <message>
        <source>There is no penalty that was performed.</source>
        <translation>没有已执行完毕的处罚。</translation>
    </message>
    <message>
        <source>The decision is not served.</source>
        <translation>决定书尚未送达。</translation>
    </message>
    <message>
        <source>The fine is not paid in full.</source>
        <translation>罚款尚未缴清。</translation>
    </message>
    <message>
        <source>The decision was not to refrain from a penalty.</source>
        <translation>本案所作的不是不予处罚决定。</translation>
    </message>
    <message>
        <source>The investigation was not ended.</source>
        <translation>本案未终止调查。</translation>
    </message>
    <message>
        <source>The case was not transferred to the police.</source>
        <translation>案件未移送公安机关。</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>没有等待审批的事项。</translation>
    </message>
    <message>
        <source>Act %1 does not wait for approval.</source>
        <translation>第%1项记录不在等待审批。</translation>
    </message>
    <message>
        <source>Act %1 is dated %2; it cannot be settled before.</source>
        <translation>第%1项记录的日期为%2，审批日期不能早于该日。</translation>
    </message>
    <message>
        <source>The approval of an urgent measure needs its hour: it is due within twenty-four hours.</source>
        <translation>紧急措施的批准须写明时间：应当在二十四小时内报告并补办批准手续。</translation>
    </message>
    <message>
        <source>The measure was taken at %1; it cannot have been approved at %2.</source>
        <translation>该措施于%1实施，不可能在%2获得批准。</translation>
    </message>
    <message>
        <source>Who proposed an act cannot approve or return it.</source>
        <translation>提请审批的人员不得批准或者退回该项记录。</translation>
    </message>
    <message>
        <source>Who investigates the case cannot approve its acts.</source>
        <translation>本案调查人员不得审批本案的办案行为。</translation>
    </message>
    <message>
        <source>There is no entry %1 that counts.</source>
        <translation>没有第%1项有效记录。</translation>
    </message>
    <message>
        <source>Entry %1 settles another entry and cannot be mended.</source>
        <translation>第%1项记录是对其他记录的处理，不能更正或者作废。</translation>
    </message>
    <message>
        <source>The first entry opens the case and cannot be voided.</source>
        <translation>首项记录是新建案件的依据，不能作废。</translation>
    </message>
    <message>
        <source>“%1” is no day that an act can have.</source>
        <translation>“%1”不能作为办理日期。</translation>
    </message>
    <message>
        <source>“%1” holds personal data: void the entry and record it anew.</source>
        <translation>“%1”含有个人信息：请将该项记录作废后重新记录。</translation>
    </message>
    <message>
        <source>Document %1 was served; it is mended by a document of correction, not here.</source>
        <translation>文书%1已经送达；应当以补正或者更正文书处理，不能在此更改。</translation>
    </message>
    <message>
        <source>Entry %1 (%2) rests on it: %3</source>
        <translation>第%1项记录（%2）以该项记录为依据：%3</translation>
    </message>
    <message>
        <source>%1 is no leader of the bureau: only leaders discuss a decision.</source>
        <translation>%1不是本机关负责人：集体讨论由负责人参加。</translation>
    </message>
    <message>
        <source>A leader approved entry %1: only a leader can correct or void it.</source>
        <translation>第%1项记录经负责人批准：只有负责人可以更正或者作废。</translation>
    </message>
    <message>
        <source>Act %1 changed what the review of %2 was asked about; ask for a review again.</source>
        <translation>第%1项记录变更了%2法制审核所审核的内容；请重新提请审核。</translation>
    </message>
    <message>
        <source>The hearing of %1 came after the review of %2: its record must be reviewed as well.</source>
        <translation>听证于%1举行，在%2的法制审核之后：听证笔录也须经审核，请重新提请审核。</translation>
    </message>
    <message>
        <source>The violation cannot have been %1 on %2, after the act of %3.</source>
        <translation>违法行为的%1日期（%2）不能晚于该项记录的办理日期（%3）。</translation>
    </message>
    <message>
        <source>A hearing was asked for on %1 and is not held: the decision is discussed after it, by its record.</source>
        <translation>当事人已于%1要求听证，听证尚未举行：应当在听证后根据听证笔录集体讨论。</translation>
    </message>
    <message>
        <source>The hearing asked for on %1 came too late and is not answered: decline it.</source>
        <translation>%1的听证要求已经逾期，尚未答复：应当不予受理。</translation>
    </message>
    <message>
        <source>The hearing of %1 came after the collective discussion of %2: its record must be discussed as well.</source>
        <translation>%1的听证在%2的集体讨论之后：应当结合听证笔录重新讨论。</translation>
    </message>
    <message>
        <source>What is handed over or left is served that day, %1, not on %2.</source>
        <translation>直接送达、留置送达以当日（%1）为送达之日，不能是%2。</translation>
    </message>
    <message>
        <source>Cash needs the officer who took it and hands it over.</source>
        <translation>当场收缴罚款须写明收缴并负责交至本机关的执法人员。</translation>
    </message>
    <message>
        <source>In the ordinary procedure the fine is paid at the bank, but in a remote place when the party asks for it.</source>
        <translation>普通程序的罚款，当事人应当到指定的银行或者通过电子支付系统缴纳；边远、水上、交通不便地区，当事人缴纳确有困难并提出当场缴纳的除外。</translation>
    </message>
    <message>
        <source>A fine of more than %1 is taken in cash only if it would be hard to enforce later, or in a remote place when the party asks for it: name the ground.</source>
        <translation>超过%1的罚款，只有不当场收缴事后难以执行，或者在边远、水上、交通不便地区由当事人提出，才可以当场收缴：请写明理由。</translation>
    </message>
    <message>
        <source>Act %1 (%2) waits for approval: it must be approved, returned or voided first.</source>
        <translation>第%1项记录（%2）正在等待审批：须先批准、退回或者作废。</translation>
    </message>
    <message>
        <source>Act %1 (%2) of %3 waits for approval already: it must be approved, returned or voided first.</source>
        <translation>第%1项记录（%2，%3）已在等待审批：须先批准、退回或者作废。</translation>
    </message>
    <message>
        <source>The cash of act %1 is not handed over.</source>
        <translation>第%1项记录中当场收缴的罚款还没有交至本机关。</translation>
    </message>
    <message>
        <source>Act %1 (%2) can no longer take effect: return it.</source>
        <translation>第%1项记录（%2）已经不能生效：请退回。</translation>
    </message>
    <message>
        <source>The case is archived: only a leader or the archivist can correct or void its entries, unless a leader reopens it.</source>
        <translation>案件已经归档：只有负责人或者档案员可以更正、作废其中的记录，或者由负责人决定重新办理。</translation>
    </message>
    <message>
        <source>%1 voted, but is not among the leaders present.</source>
        <translation>%1参加了表决，但不在到会负责人之列。</translation>
    </message>
    <message>
        <source>%1 voted twice.</source>
        <translation>%1表决了两次。</translation>
    </message>
    <message>
        <source>The view and vote of %1 are missing.</source>
        <translation>缺少%1的意见和表决。</translation>
    </message>
    <message>
        <source>%1 of %2 leaders voted for the conclusion: that is no majority.</source>
        <translation>%2名负责人中%1名同意该结论，未过半数。</translation>
    </message>
    <message>
        <source>There is no hearing to adjourn.</source>
        <translation>没有可以延期的听证。</translation>
    </message>
    <message>
        <source>No legality review has passed.</source>
        <translation>尚无通过的法制审核。</translation>
    </message>
    <message>
        <source>The opinion of %1 waits for the second reviewer.</source>
        <translation>%1的审核意见尚待第二审核人复核。</translation>
    </message>
    <message>
        <source>Answer each objection of the review of %1 before asking again; not answered: %2.</source>
        <translation>再次送审之前，应当逐项答复%1的审核异议；尚未答复：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There is no objection of a legality review to answer.</source>
        <translation>没有需要答复的审核异议。</translation>
    </message>
    <message>
        <source>The review did not object to “%1”.</source>
        <translation>审核意见对“%1”没有异议。</translation>
    </message>
    <message>
        <source>“%1” is answered twice.</source>
        <translation>“%1”答复了两次。</translation>
    </message>
    <message>
        <source>“%1”: the objection was to act %2; name the act that cures it.</source>
        <translation>“%1”：异议指向第%2号记录，须写明以哪一号记录改正。</translation>
    </message>
    <message>
        <source>“%1”: act %2 cures nothing: name an act recorded after the opinion (act %3).</source>
        <translation>“%1”：第%2号记录不能视为改正：须是审核意见（第%3号）之后的记录。</translation>
    </message>
    <message>
        <source>There is no opinion that waits for a second reviewer.</source>
        <translation>没有等待复核的审核意见。</translation>
    </message>
    <message>
        <source>It is dated before the opinion of %1.</source>
        <translation>日期早于%1的审核意见。</translation>
    </message>
    <message>
        <source>Who records the opinion must be one of its reviewers.</source>
        <translation>记录审核意见的人应当是审核人员之一。</translation>
    </message>
    <message>
        <source>%1 was recused from this case and cannot review its legality.</source>
        <translation>%1在本案中已回避，不能审核本案。</translation>
    </message>
    <message>
        <source>%1 approved or returned acts of this case and cannot review its legality.</source>
        <translation>%1批准或者退回过本案的事项，不能审核本案。</translation>
    </message>
    <message>
        <source>%1 gave the opinion and cannot second it.</source>
        <translation>该意见由%1出具，不能自行复核。</translation>
    </message>
    <message>
        <source>“%1” stands twice in the opinion.</source>
        <translation>“%1”在意见中出现两次。</translation>
    </message>
    <message>
        <source>“%1”: “%2” gives no reasons.</source>
        <translation>“%1”：“%2”没有写明理由。</translation>
    </message>
    <message>
        <source>“%1”: there is no act %2 in the case.</source>
        <translation>“%1”：本案没有第%2号记录。</translation>
    </message>
    <message>
        <source>The opinion must say something of each item; it is silent on: %1.</source>
        <translation>审核意见应当逐项写明；尚缺：%1。</translation>
    </message>
    <message>
        <source>The opinion agrees and objects to an item: it cannot do both.</source>
        <translation>意见既同意又对某一事项有异议，二者不能并存。</translation>
    </message>
    <message>
        <source>The opinion does not agree, but objects to no item.</source>
        <translation>审核结论不是“同意”的，至少对一项提出异议。</translation>
    </message>
    <message>
        <source>%1 reviewed the legality of this case and cannot approve or return its acts.</source>
        <translation>%1审核过本案，不能批准或者退回本案的事项。</translation>
    </message>
    <message>
        <source>There is no such question to answer.</source>
        <translation>没有这一咨询。</translation>
    </message>
    <message>
        <source>Competence and subject</source>
        <translation>职权和主体</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>执法人员</translation>
    </message>
    <message>
        <source>Facts and evidence</source>
        <translation>事实和证据</translation>
    </message>
    <message>
        <source>Law applied</source>
        <translation>法律适用</translation>
    </message>
    <message>
        <source>Discretion</source>
        <translation>裁量</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Beyond powers</source>
        <translation>超越权限</translation>
    </message>
    <message>
        <source>Transfer of a crime</source>
        <translation>涉嫌犯罪移送</translation>
    </message>
    <message>
        <source>no penalty is to be given</source>
        <translation>拟不予处罚</translation>
    </message>
    <message>
        <source>the case is to go to the police</source>
        <translation>拟移送公安机关</translation>
    </message>
    <message>
        <source>the investigation is to be ended</source>
        <translation>拟终止调查</translation>
    </message>
    <message>
        <source>a fine below the lowest of the matter, %1</source>
        <translation>罚款低于该事项下限%1</translation>
    </message>
    <message>
        <source>the bureau reviews every case of the matter %1</source>
        <translation>本机关对事项%1的案件一律审核</translation>
    </message>
    <message>
        <source>a legality review is under way</source>
        <translation>法制审核正在进行</translation>
    </message>
    <message>
        <source>the last legality review did not agree</source>
        <translation>上一次法制审核未予同意</translation>
    </message>
    <message>
        <source>“%1” is no document of this case.</source>
        <translation>“%1”不是本案的文书。</translation>
    </message>
    <message>
        <source>The document %1 is named twice.</source>
        <translation>文书%1重复列出。</translation>
    </message>
    <message>
        <source>No gains of a known amount are confiscated.</source>
        <translation>本案没有确定金额的没收违法所得。</translation>
    </message>
    <message>
        <source>The fine is paid in full. If the bank has taken in more, say that it is more than is owed.</source>
        <translation>罚款已经缴清。银行确实多收的，请注明多于应缴数额。</translation>
    </message>
    <message>
        <source>Only %1 is owed on that day; %2 is more.</source>
        <translation>当日只欠%1，%2超出了。</translation>
    </message>
    <message>
        <source>It is dated before the application of %1.</source>
        <translation>日期早于%1的申请。</translation>
    </message>
    <message>
        <source>Enforcement is suspended since %1; resume it first.</source>
        <translation>执行已于%1中止，应当先恢复执行。</translation>
    </message>
    <message>
        <source>Enforcement ended on %1.</source>
        <translation>执行已于%1终结。</translation>
    </message>
    <message>
        <source>Enforcement is not suspended.</source>
        <translation>执行没有中止。</translation>
    </message>
    <message>
        <source>The demand must state the amount: %1 is owed.</source>
        <translation>催告书应当写明金额：当日欠缴%1。</translation>
    </message>
    <message>
        <source>No substitute performance is decided.</source>
        <translation>没有代履行决定。</translation>
    </message>
    <message>
        <source>No demand before the application was served.</source>
        <translation>申请执行以前没有送达催告书。</translation>
    </message>
    <message>
        <source>The demand was served on %1; the court can be applied to after %2.</source>
        <translation>催告书于%1送达，%2以后方可申请法院。</translation>
    </message>
    <message>
        <source>The remedies against the decision are not over.</source>
        <translation>对处罚决定的救济尚未终结。</translation>
    </message>
    <message>
        <source>The court can be applied to after %1, when the remedies, a deferment or instalments are over.</source>
        <translation>%1以后（救济期限、暂缓或者分期期限届满以后）方可申请法院。</translation>
    </message>
    <message>
        <source>The three months for the application ended on %1. Name the proper reason for applying late, if there is one.</source>
        <translation>申请执行的三个月已于%1届满。有正当理由的，请写明。</translation>
    </message>
    <message>
        <source>The application of %1 (act %2) is still under way.</source>
        <translation>%1的申请（行为%2）还在办理。</translation>
    </message>
    <message>
        <source>The papers are not complete: the application signed and sealed, the decision with its grounds, the opinion of the party and the demand, and the state of what is to be enforced.</source>
        <translation>材料不全：应当有签名盖章的申请书、决定书及其理由依据、当事人意见和催告情况、执行标的情况。</translation>
    </message>
    <message>
        <source>No application waits for the court to accept it.</source>
        <translation>没有等待法院受理的申请。</translation>
    </message>
    <message>
        <source>No accepted application waits for a ruling.</source>
        <translation>没有已受理而等待裁定的申请。</translation>
    </message>
    <message>
        <source>No application was turned down.</source>
        <translation>没有未获准许的申请。</translation>
    </message>
    <message>
        <source>The higher court could be asked until %1.</source>
        <translation>向上一级法院申请复议的期限至%1。</translation>
    </message>
    <message>
        <source>No review by the higher court was asked for.</source>
        <translation>没有申请上一级法院复议。</translation>
    </message>
    <message>
        <source>The court has not granted enforcement.</source>
        <translation>法院没有准予执行。</translation>
    </message>
    <message>
        <source>Seized goods may be auctioned when the surcharge has run for thirty days; that is after %1.</source>
        <translation>加处罚款超过三十日方可拍卖扣押的财物，即%1以后。</translation>
    </message>
    <message>
        <source>No demand was served.</source>
        <translation>没有送达催告书。</translation>
    </message>
    <message>
        <source>Nothing was seized in this case.</source>
        <translation>本案没有查封、扣押财物。</translation>
    </message>
    <message>
        <source>Substitute performance is decided when a demand for it was served and did not help.</source>
        <translation>经送达催告书仍不履行的，方可决定代履行。</translation>
    </message>
    <message>
        <source>It cannot be planned for %1, before the decision.</source>
        <translation>实施日期%1早于决定日期。</translation>
    </message>
    <message>
        <source>Somebody of the bureau must supervise it.</source>
        <translation>应当派员到场监督。</translation>
    </message>
    <message>
        <source>The party or a witness signs for it; if it was done at once and the party was absent, the party is told afterwards.</source>
        <translation>当事人或者见证人应当签名；立即代履行而当事人不在场的，事后应当通知当事人。</translation>
    </message>
    <message>
        <source>The second demand had to be served by %1 for substitute performance on %2.</source>
        <translation>%2实施代履行的，再次催告书最迟应当于%1送达。</translation>
    </message>
    <message>
        <source>Enforcement is suspended since %1; the three years end on %2.</source>
        <translation>执行自%1起中止，三年至%2届满。</translation>
    </message>
    <message>
        <source>Instalments are at least two lines of a day and an amount, like “2026-05-06 1000.00”.</source>
        <translation>分期至少两行，每行一个日期和金额，如“2026-05-06 1000.00”。</translation>
    </message>
    <message>
        <source>The instalment of %1 does not lie after %2.</source>
        <translation>%1的一期不在%2以后。</translation>
    </message>
    <message>
        <source>The instalments come to %1; %2 of the fine is unpaid.</source>
        <translation>各期合计%1，未缴罚款为%2。</translation>
    </message>
    <message>
        <source>The party has not asked for a deferment or instalments.</source>
        <translation>当事人没有申请暂缓或者分期缴纳。</translation>
    </message>
    <message>
        <source>The request of %1 (act %2) is not answered yet.</source>
        <translation>%1的申请（行为%2）尚未答复。</translation>
    </message>
    <message>
        <source>A deferment needs the day to which it goes.</source>
        <translation>暂缓缴纳应当写明暂缓到哪一天。</translation>
    </message>
    <message>
        <source>%1 is no later than the day on which the fine is due anyway.</source>
        <translation>%1并不晚于罚款原来的到期日。</translation>
    </message>
    <message>
        <source>Nothing was paid beyond what is owed.</source>
        <translation>没有多缴。</translation>
    </message>
    <message>
        <source>Only %1 was paid beyond what is owed; %2 is more.</source>
        <translation>只多缴了%1，%2超出了。</translation>
    </message>
    <message>
        <source>What the decision asks for is not overdue before %1 is over.</source>
        <translation>%1届满以前，处罚决定的履行尚未逾期。</translation>
    </message>
    <message>
        <source>There is no such agreement that holds.</source>
        <translation>没有有效的该项协议。</translation>
    </message>
    <message>
        <source>No surcharge is owed.</source>
        <translation>没有欠缴的加处罚款。</translation>
    </message>
    <message>
        <source>The surcharge is remitted only where the party has taken remedial measures, and the agreement of %1 does not say so.</source>
        <translation>当事人采取补救措施的，方可减免加处罚款；%1的协议没有写明。</translation>
    </message>
    <message>
        <source>%1 of surcharge is owed; no more than that, and never the fine itself, can be remitted.</source>
        <translation>欠缴加处罚款%1；减免不得超过此数，罚款本金不得减免。</translation>
    </message>
    <message>
        <source>Nothing that went by post is still on its way.</source>
        <translation>没有在途的邮件。</translation>
    </message>
    <message>
        <source>It came back before it was sent on %1.</source>
        <translation>退回日期早于%1寄出的日期。</translation>
    </message>
    <message>
        <source>What came back counts as served only if the party had confirmed the address before it was sent.</source>
        <translation>当事人在寄出以前确认过该地址的，退回方可视为送达。</translation>
    </message>
    <message>
        <source>A suspected crime was reported on %1 (act %2).</source>
        <translation>%1已报告涉嫌犯罪（行为%2）。</translation>
    </message>
    <message>
        <source>No transfer is decided that waits to be handed over.</source>
        <translation>没有已决定而尚未移送的案件。</translation>
    </message>
    <message>
        <source>The letter of transfer, the report on the case and the list of the goods go with it.</source>
        <translation>移送应当附案件移送书、案件调查报告和涉案物品清单。</translation>
    </message>
    <message>
        <source>No transferred case waits for the answer of the police.</source>
        <translation>没有等待公安机关答复的移送案件。</translation>
    </message>
    <message>
        <source>The police have not refused, or were asked already.</source>
        <translation>公安机关没有不予立案，或者已经提请复议。</translation>
    </message>
    <message>
        <source>The police were not asked to reconsider.</source>
        <translation>没有提请公安机关复议。</translation>
    </message>
    <message>
        <source>The police have not refused, or the procuratorate was asked already.</source>
        <translation>公安机关没有不予立案，或者已经建议检察机关监督。</translation>
    </message>
    <message>
        <source>The police have not filed the case, or have the goods and papers.</source>
        <translation>公安机关没有立案，或者物品和材料已经移交。</translation>
    </message>
    <message>
        <source>The case is not with the police.</source>
        <translation>案件不在公安机关。</translation>
    </message>
    <message>
        <source>The fine as it is now must be named: it was %1.</source>
        <translation>应当写明现在的罚款数额：原为%1。</translation>
    </message>
    <message>
        <source>A remedy does not make the fine greater: it was %1.</source>
        <translation>救济不得加重罚款：原为%1。</translation>
    </message>
    <message>
        <source>Days for a new decision need the order to make one.</source>
        <translation>责令重新作出的，才有重新作出的期限。</translation>
    </message>
    <message>
        <source>It began on %1, after the day of this act.</source>
        <translation>它始于%1，晚于本行为的日期。</translation>
    </message>
    <message>
        <source>It began on %1, before the decision of %2.</source>
        <translation>它始于%1，早于%2的决定。</translation>
    </message>
    <message>
        <source>The reconsideration of %1 (act %2) is still under way.</source>
        <translation>%1申请的复议（行为%2）尚未办结。</translation>
    </message>
    <message>
        <source>The suit of %1 (act %2) is still under way.</source>
        <translation>%1立案的诉讼（行为%2）尚未审结。</translation>
    </message>
    <message>
        <source>Reconsideration is for the people’s government of the own level, not for “%1”.</source>
        <translation>复议机关是本级人民政府，不是“%1”。</translation>
    </message>
    <message>
        <source>Against a decision made on the spot a suit comes only after reconsideration.</source>
        <translation>当场处罚决定应当先申请复议，才能起诉。</translation>
    </message>
    <message>
        <source>No application that came through this bureau waits to be forwarded.</source>
        <translation>没有等待转送的复议申请。</translation>
    </message>
    <message>
        <source>No application for reconsideration waits for its acceptance.</source>
        <translation>没有等待受理的复议申请。</translation>
    </message>
    <message>
        <source>It counts as accepted only when five working days have gone by without an answer.</source>
        <translation>五个工作日届满未答复的，才视为受理。</translation>
    </message>
    <message>
        <source>No reconsideration is under way.</source>
        <translation>没有正在进行的复议。</translation>
    </message>
    <message>
        <source>The application is not accepted yet.</source>
        <translation>申请尚未受理。</translation>
    </message>
    <message>
        <source>The reconsideration is suspended already.</source>
        <translation>复议已经中止。</translation>
    </message>
    <message>
        <source>The reconsideration is not suspended.</source>
        <translation>复议没有中止。</translation>
    </message>
    <message>
        <source>Only ordinary handling is extended, and once, by thirty days at most.</source>
        <translation>只有普通程序可以延期，且只能延期一次，至多三十日。</translation>
    </message>
    <message>
        <source>No accepted reconsideration waits for its copy.</source>
        <translation>没有等待副本的已受理复议。</translation>
    </message>
    <message>
        <source>No reconsideration waits for a reply.</source>
        <translation>没有等待答复的复议。</translation>
    </message>
    <message>
        <source>It was received on %1, before it was made on %2.</source>
        <translation>收到日期%1早于作出日期%2。</translation>
    </message>
    <message>
        <source>The application was accepted on %1.</source>
        <translation>申请已于%1受理。</translation>
    </message>
    <message>
        <source>No opinion letter waits for a report.</source>
        <translation>没有等待报送的意见书。</translation>
    </message>
    <message>
        <source>There was no reconsideration.</source>
        <translation>没有复议。</translation>
    </message>
    <message>
        <source>No remedy in force has annulled the decision or ordered a new one.</source>
        <translation>没有生效的救济撤销该决定或者责令重作。</translation>
    </message>
    <message>
        <source>No remedy has changed the decision.</source>
        <translation>没有救济改变过该决定。</translation>
    </message>
    <message>
        <source>No suit is under way.</source>
        <translation>没有正在进行的诉讼。</translation>
    </message>
    <message>
        <source>No suit waits for an answer.</source>
        <translation>没有等待答辩的诉讼。</translation>
    </message>
    <message>
        <source>Name whom the bureau appoints.</source>
        <translation>请写明委托的人。</translation>
    </message>
    <message>
        <source>At most two are appointed.</source>
        <translation>至多委托两人。</translation>
    </message>
    <message>
        <source>There is no judgment to go further against.</source>
        <translation>没有可以上诉、再审的裁判。</translation>
    </message>
    <message>
        <source>A further instance is the second, or a retrial.</source>
        <translation>进一步的审级是二审或者再审。</translation>
    </message>
    <message>
        <source>It began on %1, before the judgment was received on %2.</source>
        <translation>它始于%1，早于收到裁判的%2。</translation>
    </message>
    <message>
        <source>There is no appeal against this outcome.</source>
        <translation>对这种结果不能上诉。</translation>
    </message>
    <message>
        <source>The appeal could be lodged until %1.</source>
        <translation>上诉期限至%1。</translation>
    </message>
    <message>
        <source>No session waits for the name of who attends.</source>
        <translation>没有等待确定出庭人员的开庭。</translation>
    </message>
    <message>
        <source>The session was on %1.</source>
        <translation>开庭日期为%1。</translation>
    </message>
    <message>
        <source>A leader who attends needs a sealed proof of name and post before the session, or counts as absent.</source>
        <translation>负责人出庭应当在开庭前提交加盖印章的姓名、职务证明，否则视为未出庭。</translation>
    </message>
    <message>
        <source>Where no leader comes, staff of the bureau must; a lawyer alone is not enough.</source>
        <translation>负责人不出庭的，应当委托工作人员出庭，不得仅委托律师。</translation>
    </message>
    <message>
        <source>That no leader comes needs a reason, and papers that prove it.</source>
        <translation>负责人不出庭应当有理由和证明材料。</translation>
    </message>
    <message>
        <source>It is dated before the suit of %1.</source>
        <translation>日期早于%1立案的诉讼。</translation>
    </message>
    <message>
        <source>The judgment is dated %1, before the suit of %2.</source>
        <translation>裁判日期%1早于%2立案。</translation>
    </message>
    <message>
        <source>This is no outcome of a first instance.</source>
        <translation>一审没有这种结果。</translation>
    </message>
    <message>
        <source>Only %1 of compensation is owed.</source>
        <translation>赔偿只欠%1。</translation>
    </message>
    <message>
        <source>No compensation is owed.</source>
        <translation>没有欠付的赔偿。</translation>
    </message>
    <message>
        <source>Of the surcharge %1 is not paid. It can be remitted under an enforcement agreement.</source>
        <translation>加处罚款尚有%1未缴。达成执行协议的可以减免。</translation>
    </message>
    <message>
        <source>No decision and no order to correct was served in this case.</source>
        <translation>本案没有送达的处罚决定或者责令改正通知。</translation>
    </message>
    <message>
        <source>The document of act %1 that would order the demolition is not served.</source>
        <translation>责令拆除的文书（第%1号行为）尚未送达。</translation>
    </message>
    <message>
        <source>The day for the party to take it down must lie after %1.</source>
        <translation>当事人自行拆除的期限必须在%1之后。</translation>
    </message>
    <message>
        <source>No demolition is announced.</source>
        <translation>没有发布限期拆除公告。</translation>
    </message>
    <message>
        <source>The party may take it down itself until %1.</source>
        <translation>%1之前当事人可以自行拆除。</translation>
    </message>
    <message>
        <source>The bureau may demolish when the remedies are over, after %1.</source>
        <translation>救济期满后本机关方可拆除，即在%1之后。</translation>
    </message>
    <message>
        <source>The remedies against the order are not over.</source>
        <translation>对该决定的救济尚未结束。</translation>
    </message>
    <message>
        <source>Say at what hour it began.</source>
        <translation>请填写开始时间。</translation>
    </message>
    <message>
        <source>Nothing is enforced at night.</source>
        <translation>夜间不得实施强制执行。</translation>
    </message>
    <message>
        <source>%1 is a public holiday: nothing is enforced on it.</source>
        <translation>%1是法定节假日，不得实施强制执行。</translation>
    </message>
    <message>
        <source>Nothing of this case is shown on the credit site.</source>
        <translation>本案没有在信用网站公示的信息。</translation>
    </message>
    <message>
        <source>Repair can be applied for from %1 on.</source>
        <translation>自%1起可以申请信用修复。</translation>
    </message>
    <message>
        <source>The decision is not carried out in full.</source>
        <translation>处罚决定尚未全部履行。</translation>
    </message>
    <message>
        <source>The party has not published its commitment.</source>
        <translation>当事人尚未公开信用承诺。</translation>
    </message>
    <message>
        <source>It was applied for on %1, after this.</source>
        <translation>申请日%1晚于本行为日期。</translation>
    </message>
    <message>
        <source>There is no such lesson that waits.</source>
        <translation>没有待落实的该复盘结论。</translation>
    </message>
    <message>
        <source>Nothing was preserved, seized or confiscated in this case.</source>
        <translation>本案没有登记保存、查封扣押或者没收任何物品。</translation>
    </message>
    <message>
        <source>Act %1 is neither a measure on goods nor the decision that confiscates them.</source>
        <translation>第%1号行为既不是针对物品的措施，也不是没收物品的决定。</translation>
    </message>
    <message>
        <source>The goods were taken on %1; they cannot have come in before.</source>
        <translation>物品于%1取得，不可能在此之前入库。</translation>
    </message>
    <message>
        <source>The seal number %1 is used in this case already.</source>
        <translation>封签号%1在本案中已经使用。</translation>
    </message>
    <message>
        <source>No goods of this case are in the store.</source>
        <translation>本案没有在库物品。</translation>
    </message>
    <message>
        <source>Name at least one seal number.</source>
        <translation>请至少填写一个封签号。</translation>
    </message>
    <message>
        <source>No goods under the seal number %1 were entered.</source>
        <translation>没有以封签号%1入库的物品。</translation>
    </message>
    <message>
        <source>The goods under %1 left the store on %2 (act %3).</source>
        <translation>封签号%1的物品已于%2出库（第%3号行为）。</translation>
    </message>
    <message>
        <source>The goods under %1 came in on %2 only.</source>
        <translation>封签号%1的物品于%2才入库。</translation>
    </message>
    <message>
        <source>The goods under %1 are taken out, with %2.</source>
        <translation>封签号%1的物品已调出，现由%2保管。</translation>
    </message>
    <message>
        <source>The goods under %1 are not taken out.</source>
        <translation>封签号%1的物品没有调出。</translation>
    </message>
    <message>
        <source>Nothing that is fresh or hard to keep lies under a measure.</source>
        <translation>没有处于措施之下的鲜活或者不易保管的物品。</translation>
    </message>
    <message>
        <source>The goods under %1 are not entered as fresh or hard to keep; they are kept until the measure ends.</source>
        <translation>封签号%1的物品入库时未登记为鲜活或者不易保管，应当保管至措施结束。</translation>
    </message>
    <message>
        <source>The goods under %1 are under no measure any more.</source>
        <translation>封签号%1的物品已不处于措施之下。</translation>
    </message>
    <message>
        <source>Keep pictures, samples or records of the goods before they are sold: they are evidence.</source>
        <translation>处理之前应当留存照片、样品或者记录作为证据。</translation>
    </message>
    <message>
        <source>A sale for nothing is none.</source>
        <translation>处理所得不能为零。</translation>
    </message>
    <message>
        <source>No goods of this case are to be returned.</source>
        <translation>本案没有应当返还的物品。</translation>
    </message>
    <message>
        <source>The goods under %1 are confiscated.</source>
        <translation>封签号%1的物品已被没收。</translation>
    </message>
    <message>
        <source>The goods under %1 are still under the measure of act %2; end it first.</source>
        <translation>封签号%1的物品仍处于第%2号行为的措施之下，应当先解除措施。</translation>
    </message>
    <message>
        <source>No decision in force confiscates goods in this case.</source>
        <translation>本案没有生效的没收物品决定。</translation>
    </message>
    <message>
        <source>No confiscated goods are in the store.</source>
        <translation>没有在库的没收物品。</translation>
    </message>
    <message>
        <source>The goods under %1 are not confiscated.</source>
        <translation>封签号%1的物品没有被没收。</translation>
    </message>
    <message>
        <source>Confiscated goods are disposed of when the remedies against the decision are over, after %1.</source>
        <translation>没收物品应当在对决定的救济期满后处置，即在%1之后。</translation>
    </message>
    <message>
        <source>Confiscated goods are disposed of when the remedies against the decision are over.</source>
        <translation>没收物品应当在对决定的救济结束后处置。</translation>
    </message>
    <message>
        <source>Say what the goods were sold for.</source>
        <translation>请填写处理所得金额。</translation>
    </message>
    <message>
        <source>What is destroyed or handed over has no proceeds.</source>
        <translation>销毁或者移交的物品没有处理所得。</translation>
    </message>
    <message>
        <source>Name the receipt of the treasury or of whoever took the goods over.</source>
        <translation>请填写缴库凭证或者接收单位的凭据。</translation>
    </message>
    <message>
        <source>Two officers supervise a destruction.</source>
        <translation>销毁应当由两名执法人员监督。</translation>
    </message>
    <message>
        <source>The goods under %1 are to be returned.</source>
        <translation>封签号%1的物品应当返还。</translation>
    </message>
    <message>
        <source>What the goods under %1 were sold for is to be returned.</source>
        <translation>封签号%1的物品的变价款应当退还。</translation>
    </message>
    <message>
        <source>%1 was recused from this case and cannot chair its hearing.</source>
        <translation>%1已从本案回避，不得主持本案听证。</translation>
    </message>
    <message>
        <source>The party has one or two representatives at a hearing.</source>
        <translation>当事人委托参加听证的代理人为一至二人。</translation>
    </message>
    <message>
        <source>Act %1 changed what the leaders concluded on %2: the discussion counts no more. Discuss it again.</source>
        <translation>第%1项记录更改了%2集体讨论的结论，该次讨论不再有效，应当重新讨论。</translation>
    </message>
    <message>
        <source>An opinion was given on entry %1: what was asked for stays as it was reviewed. Ask for a review again.</source>
        <translation>对第%1项记录已经出具过审核意见，送审内容应保持审核时的原样；内容有变的，请重新送审。</translation>
    </message>
    <message>
        <source>Entry %1 (%2) says what another person decided: only who gave it can correct or void it.</source>
        <translation>第%1项记录（%2）是他人作出的意见或者结论，只能由作出的人更正或者作废。</translation>
    </message>
    <message>
        <source>A decision was proposed on entry %1 (%2): it stays as it was when that was decided.</source>
        <translation>已经根据第%1项记录（%2）提请作出决定，该记录应保持作出决定时的原样。</translation>
    </message>
    <message>
        <source>“%1” is what was decided, not a slip of the pen: it is given again, not corrected.</source>
        <translation>“%1”属于意见或者结论的实质内容，不是笔误：应当重新作出，不能更正。</translation>
    </message>
    <message>
        <source>The correction of entry %1 may change the words of its lines, not what they decide.</source>
        <translation>第%1项记录的更正只能改动各行的文字，不能改动各行的结论。</translation>
    </message>
    <message>
        <source>Act %1 changed what the opinion of %2 decides, and is not the reviewer’s: the opinion counts no more. Ask for a review again.</source>
        <translation>第%1项记录改动了%2审核意见的结论，而不是审核人本人更正文字：该意见不再有效，应当重新送审。</translation>
    </message>
    <message>
        <source>The report of the hearing of %1 recommends less than the decision imposes. The reasons must say, of the report of the hearing, why it is not followed.</source>
        <translation>%1听证报告的建议轻于本决定。决定的理由应当针对听证报告说明不采纳的理由。</translation>
    </message>
    <message>
        <source>The party was not told that %1 would be applied. Notify it again, and have the decision reviewed.</source>
        <translation>没有告知当事人将适用%1。请重新告知，并重新送法制审核。</translation>
    </message>
    <message>
        <source>Act %1 changed the matter since the party was told. Notify it again, and have the decision reviewed.</source>
        <translation>告知之后，第%1项记录变更了违法事项。请重新告知，并重新送法制审核。</translation>
    </message>
    <message>
        <source>%1 reviewed the legality of this case and cannot chair its hearing.</source>
        <translation>%1审核过本案，不能主持本案听证。</translation>
    </message>
    <message>
        <source>A hearing was asked for on %1 and is not held: the review follows it, with its record.</source>
        <translation>当事人于%1要求听证，听证尚未举行：法制审核应当在听证之后，连同听证笔录一并进行。</translation>
    </message>
    <message>
        <source>“%1”: what was put right has its act; name the act that cures it.</source>
        <translation>“%1”：已改正的，须写明是哪一项记录改正的。</translation>
    </message>
    <message>
        <source>“%1”: say what was done, or why not.</source>
        <translation>“%1”：请写明如何办理，或者不采纳的理由。</translation>
    </message>
    <message>
        <source>What every case has cannot be “not applicable”: %1.</source>
        <translation>每个案件都有的事项不能写“不适用”：%1。</translation>
    </message>
    <message>
        <source>The answer is dated before the question of %1.</source>
        <translation>答复的日期早于%1的提问。</translation>
    </message>
    <message>
        <source>The act attacked is dated %1, after the day of this act.</source>
        <translation>被诉行为日期为 %1，晚于本次登记的日期。</translation>
    </message>
    <message>
        <source>No remedy in force orders anything to be done that was not done yet.</source>
        <translation>没有生效的复议决定或者裁判责令作出而尚未作出的行为。</translation>
    </message>
    <message>
        <source>A reconsideration or suit is still under way, or its judgment can still be appealed against.</source>
        <translation>复议或者诉讼尚未办结，或者裁判仍在上诉期内。</translation>
    </message>
    <message>
        <source>What act %1 orders is not recorded as done.</source>
        <translation>第 %1 号记录责令作出的行为，尚未登记完成。</translation>
    </message>
    <message>
        <source>The opinion letter of %1 (act %2) has no report yet.</source>
        <translation>%1 收到的行政复议意见书（第 %2 号记录）尚未报送纠正情况。</translation>
    </message>
    <message>
        <source>Of the compensation %1 is not paid.</source>
        <translation>赔偿金尚有 %1 未支付。</translation>
    </message>
    <message>
        <source>It began on %1, before the act attacked, of %2.</source>
        <translation>其日期 %1 早于被诉行为的日期 %2。</translation>
    </message>
</context>
<context>
    <name>GoodsCommandText</name>
    <message numerus="yes">
        <source>%n line(s) were written to %1.</source>
        <translation>
            <numerusform>已将%n行写入%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>封签号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Measure until</source>
        <translation>措施期满</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>goods and their quantity</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>goods, their quantity and a remark</comment>
        <translation>%1，%2。%3</translation>
    </message>
    <message>
        <source>No goods are in the store.</source>
        <translation>没有在库物品。</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存放处所</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Seal numbers</source>
        <translation>封签号</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No goods were entered in this case.</source>
        <translation>本案没有入库物品。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>票据号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>No receipt number is used twice.</source>
        <translation>没有重复使用的票据号。</translation>
    </message>
    <message>
        <source>No goods are kept too long.</source>
        <translation>没有超期保管的物品。</translation>
    </message>
    <message>
        <source>No goods were ever entered.</source>
        <translation>从未登记过入库物品。</translation>
    </message>
    <message>
        <source>No goods are in that state.</source>
        <translation>没有处于该状态的物品。</translation>
    </message>
</context>
<context>
    <name>GoodsText</name>
    <message>
        <source>The measure ended by law on %1.</source>
        <translation>措施已于%1依法期满。</translation>
    </message>
    <message>
        <source>To be returned at once since %1.</source>
        <translation>自%1起应当立即返还。</translation>
    </message>
    <message>
        <source>What they were sold for is to be returned.</source>
        <translation>变价款应当退还。</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>已调出。</translation>
    </message>
    <message numerus="yes">
        <source>The seal number is used %n time(s).</source>
        <translation>
            <numerusform>该封签号被使用%n次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a movement of goods and where to</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>Goods store</source>
        <translation>涉案物品</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>封签号</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>估价</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>状态起始日</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>入库日</translation>
    </message>
    <message>
        <source>Measure until</source>
        <translation>措施期满</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存放处所</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>IndicatorReaderText</name>
    <message>
        <source>“%1” is no identifier.</source>
        <translation>“%1”不是标识符。</translation>
    </message>
    <message>
        <source>What is counted has no column “%1”.</source>
        <translation>统计对象没有“%1”这一列。</translation>
    </message>
    <message>
        <source>The column “%1” holds no day.</source>
        <translation>“%1”这一列不是日期。</translation>
    </message>
    <message>
        <source>At least one value is needed.</source>
        <translation>至少要有一个值。</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1”不在下列各项之中：%2。</translation>
    </message>
    <message>
        <source>A value stands there twice.</source>
        <translation>有一个值重复。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be asked of the column “%2”.</source>
        <translation>不能对“%2”列使用“%1”。</translation>
    </message>
    <message>
        <source>An indicator without conditions counts everything.</source>
        <translation>没有条件的指标会统计一切。</translation>
    </message>
    <message>
        <source>Only amounts are added up.</source>
        <translation>只有金额可以求和。</translation>
    </message>
    <message>
        <source>Its unit is percent.</source>
        <translation>其单位应为百分比。</translation>
    </message>
    <message>
        <source>The indicator %1 is of no group “%2”.</source>
        <translation>指标%1所属的组“%2”不存在。</translation>
    </message>
    <message>
        <source>The indicator %1 stands there twice.</source>
        <translation>指标%1重复。</translation>
    </message>
    <message>
        <source>The indicator %1 is made of “%2”, which is no count or sum.</source>
        <translation>指标%1引用的“%2”不是数量或者金额。</translation>
    </message>
    <message>
        <source>The indicators can&apos;t be read.</source>
        <translation>无法读取指标。</translation>
    </message>
</context>
<context>
    <name>IndicatorText</name>
    <message>
        <source>the day of the lead</source>
        <translation>案源登记日期</translation>
    </message>
    <message>
        <source>the day of the conduct</source>
        <translation>违法行为发生日期</translation>
    </message>
    <message>
        <source>the day of filing</source>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>the day it was not filed or referred</source>
        <translation>不予立案或者移送日期</translation>
    </message>
    <message>
        <source>the day of the decision</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>the day of service</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>the day of closing</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>the day of archiving</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>the day it began</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>the day it ended</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>the day the limit began to run</source>
        <translation>期限起算日期</translation>
    </message>
    <message>
        <source>the last day of the limit</source>
        <translation>期限届满日期</translation>
    </message>
    <message>
        <source>the day the limit was met</source>
        <translation>期限完成日期</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>件</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>件</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>items</source>
        <translation>项</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>By %1, from the first to the last day of the period.</source>
        <translation>以%1为准，统计期首日至末日。</translation>
    </message>
    <message>
        <source>That of the two figures it is made of.</source>
        <translation>与构成它的两个数字相同。</translation>
    </message>
    <message>
        <source>As its source says.</source>
        <translation>以来源文件为准。</translation>
    </message>
    <message>
        <source>As things stood when the period began.</source>
        <translation>统计期开始时的状态。</translation>
    </message>
    <message>
        <source>As things stood on the last day of the period.</source>
        <translation>统计期末日的状态。</translation>
    </message>
    <message>
        <source>A count; its list names each one.</source>
        <translation>计数，清单逐一列明。</translation>
    </message>
    <message>
        <source>The sum over its list.</source>
        <translation>清单各项之和。</translation>
    </message>
    <message>
        <source>The median of the days from %1 to %2.</source>
        <translation>从%1到%2的日数的中位数。</translation>
    </message>
    <message>
        <source>Nine tenths took no more days from %1 to %2.</source>
        <translation>九成从%1到%2不超过的日数。</translation>
    </message>
    <message>
        <source>“%1” in percent of “%2”, rounded half up to %3 decimal(s).</source>
        <translation>“%1”占“%2”的百分比，四舍五入保留%3位小数。</translation>
    </message>
    <message>
        <source>From “%1” to “%2”, in percent of the first, rounded half up to %3 decimal(s).</source>
        <translation>从“%1”到“%2”减少的部分占前者的百分比，四舍五入保留%3位小数。</translation>
    </message>
    <message>
        <source>Typed by hand with its source, and reviewed by another person.</source>
        <translation>手工填报，注明来源，由另一人复核。</translation>
    </message>
    <message>
        <source>the day it was sought</source>
        <translation>申请、立案之日</translation>
    </message>
    <message>
        <source>the day of its outcome</source>
        <translation>审结之日</translation>
    </message>
</context>
<context>
    <name>JsonDateText</name>
    <message>
        <source>&quot;%1&quot; is not a day in the form 2026-09-23.</source>
        <translation>“%1”不是 2026-09-23 这种形式的日期。</translation>
    </message>
</context>
<context>
    <name>KeepingText</name>
    <message>
        <source>Acts</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The ledger is as it was recorded: %1 acts in %2 dossiers.</source>
        <translation>台账与当初记录一致：共%2个卷宗、%1项记录。</translation>
    </message>
    <message>
        <source>The ledger is not as it was recorded: of %1 acts in %2 dossiers, %3 do not fit.</source>
        <translation>台账与当初记录不一致：%2个卷宗的%1项记录中，有%3项不符。</translation>
    </message>
    <message>
        <source>Head: act %1, %2</source>
        <translation>最末记录：第%1项，哈希值 %2</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>The rows of %1 cases were made anew from their acts.</source>
        <translation>已根据各项记录重新生成%1件案件的登记信息。</translation>
    </message>
    <message>
        <source>The rows of %1 cases are what their acts say.</source>
        <translation>%1件案件的登记信息与各项记录一致。</translation>
    </message>
    <message>
        <source>Of %1 cases, the rows of these are not what their acts say:</source>
        <translation>%1件案件中，下列案件的登记信息与其记录不一致：</translation>
    </message>
    <message>
        <source>The anchor is written to %1: %2 dossiers up to act %3.</source>
        <translation>锚定文件已写入 %1：共%2个卷宗，截至第%3项记录。</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>摘要值：%1</translation>
    </message>
    <message>
        <source>Fingerprint of the key: %1</source>
        <translation>密钥指纹：%1</translation>
    </message>
    <message>
        <source>Print this, sign it and put it with the file into the safe.</source>
        <translation>请打印本页并签名，连同该文件一并存入保险柜。</translation>
    </message>
    <message>
        <source>Everything the anchor of %1 knows is still there, unchanged.</source>
        <translation>%1锚定文件所载内容全部存在，未被改动。</translation>
    </message>
    <message>
        <source>The ledger is not the one that the anchor of %1 knows.</source>
        <translation>台账与%1锚定文件所载的台账不符。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>Dossier %1: the anchor has %2 acts of it, the ledger none.</source>
        <translation>卷宗 %1：锚定文件载有其%2项记录，台账中没有该卷宗。</translation>
    </message>
    <message>
        <source>Dossier %1: it ends before act %2, which the anchor names.</source>
        <translation>卷宗 %1：止于第%2项记录之前，而锚定文件载有该项记录。</translation>
    </message>
    <message>
        <source>Dossier %1: act %2 or one before it was exchanged.</source>
        <translation>卷宗 %1：第%2项记录或者此前的记录已被调换。</translation>
    </message>
    <message>
        <source>Dossier %1: the anchor does not know it, but covers its acts.</source>
        <translation>卷宗 %1：其记录在锚定文件涵盖的范围内，但锚定文件没有载明该卷宗。</translation>
    </message>
    <message>
        <source>The %1 acts in %2 dossiers fit one another, but not everything is as it was recorded:</source>
        <translation>%2个卷宗的%1项记录彼此相符，但仍有与当初记录不一致之处：</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>……另有%1处。</translation>
    </message>
    <message>
        <source>The rows of case %1 are not what its acts say.</source>
        <translation>案件%1的登记信息与其各项记录不一致。</translation>
    </message>
    <message>
        <source>Not looked at: the rows that lists and figures read (verify --rows), passwords, and the bytes of evidence (evidence check).</source>
        <translation>本次未核对：列表和统计所读取的登记信息（verify --rows）、密码、证据文件内容（evidence check）。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Written to %1. Nobody&apos;s name, number or text is in it; read it before you hand it on.</source>
        <translation>已写入 %1。其中不含任何人的姓名、号码或所写文字；转交前请先阅看。</translation>
    </message>
</context>
<context>
    <name>KeyFileText</name>
    <message>
        <source>The key file %1 exists already and is not overwritten.</source>
        <translation>密钥文件 %1 已经存在，不予覆盖。</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be made: %2.</source>
        <translation>无法创建密钥文件 %1：%2。</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be written: %2.</source>
        <translation>无法写入密钥文件 %1：%2。</translation>
    </message>
    <message>
        <source>The key file %1 is missing: identity numbers and telephones stay sealed and no anchor can be signed. Everything else works.</source>
        <translation>缺少密钥文件 %1：身份证号码和电话保持加密、无法查看，也无法为锚定文件签名。其他功能均可正常使用。</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read: %2.</source>
        <translation>无法读取密钥文件 %1：%2。</translation>
    </message>
    <message>
        <source>The key file %1 is not a file.</source>
        <translation>密钥文件 %1 不是文件。</translation>
    </message>
    <message>
        <source>The key file %1 can be read or changed by others (mode %2). Set it to 600; if others use this machine, treat the keys as known to them.</source>
        <translation>密钥文件 %1 可被他人读取或更改（权限 %2）。请将权限设为 600；如有他人使用此计算机，应视为密钥已被其知悉。</translation>
    </message>
    <message>
        <source>The key file %1 is damaged or is no key file. Put the copy from the safe back.</source>
        <translation>密钥文件 %1 已损坏，或者不是密钥文件。请将保险柜中的副本放回原处。</translation>
    </message>
    <message>
        <source>The key file %1 belongs to another database.</source>
        <translation>密钥文件 %1 属于另一数据库。</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>LawCommandText</name>
    <message>
        <source>verified (%1)</source>
        <translation>已核对（%1）</translation>
    </message>
    <message>
        <source>not verified (%1)</source>
        <translation>未核对（%1）</translation>
    </message>
    <message>
        <source>%1, counted back</source>
        <translation>%1，倒算</translation>
    </message>
    <message>
        <source>%1/%2 a day</source>
        <translation>每日%1/%2</translation>
    </message>
    <message>
        <source>each year on %1-%2</source>
        <translation>每年%1月%2日</translation>
    </message>
    <message>
        <source>the day that a document names</source>
        <translation>文书写明的日期</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属规则</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>扣除期间</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>If missed</source>
        <translation>逾期后果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>不予办理的情形</translation>
    </message>
    <message>
        <source>There is no rule %1 in force on %2.</source>
        <translation>%2当日没有有效的规则 %1。</translation>
    </message>
</context>
<context>
    <name>LawRangeText</name>
    <message>
        <source>%1 to %2 yuan</source>
        <translation>%1至%2元</translation>
    </message>
    <message>
        <source>The law allows a fine only where: %1. The facts say otherwise: no fine is possible.</source>
        <translation>法律规定的罚款前提是%1，事实并非如此：不能处罚款。</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或者</translation>
    </message>
    <message>
        <source>The row quotes %1 as the range of the law, the matter in force allows %2: nothing lies in both. The benchmark is out of date.</source>
        <translation>基准所引的法定幅度为%1，现行事项为%2，两者没有重合：基准已经过时。</translation>
    </message>
    <message>
        <source>The row quotes %1 as the range of the law, the matter in force allows %2: what lies in both is used, %3. Look whether the benchmark is out of date.</source>
        <translation>基准所引的法定幅度为%1，现行事项为%2，按两者重合的%3计算。请核对基准是否过时。</translation>
    </message>
</context>
<context>
    <name>LawText</name>
    <message>
        <source>&quot;%1&quot; does not have the form wanted here.</source>
        <translation>“%1”不符合此处要求的形式。</translation>
    </message>
    <message>
        <source>There is no pause &quot;%1&quot;.</source>
        <translation>没有“%1”这种期限扣除事由。</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1重复列出。</translation>
    </message>
    <message>
        <source>What is recalled or inferred cannot be marked as verified.</source>
        <translation>凭记忆或者推断的内容不能标为已核对。</translation>
    </message>
    <message>
        <source>%1 is named twice in this edition.</source>
        <translation>%1在此版本中重复列出。</translation>
    </message>
    <message>
        <source>The edition %1 repeals %2, which did not stand.</source>
        <translation>%1版废止了并未有效的%2。</translation>
    </message>
    <message>
        <source>In the edition %1, %2 depends on %3, which does not stand on that day.</source>
        <translation>在%1版中，%2所依据的%3在该日并未有效。</translation>
    </message>
    <message>
        <source>%1: a law file is named like 2021-07-15/limits.json or 2021-07-15/gates.json.</source>
        <translation>%1：法律文件的名称应写作 2021-07-15/limits.json 或 2021-07-15/gates.json。</translation>
    </message>
    <message>
        <source>The folder says %1: they must be the same.</source>
        <translation>文件夹写的是%1：两者必须一致。</translation>
    </message>
    <message>
        <source>The program was built without its law.</source>
        <translation>程序构建时未包含法律规则。</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>No. %1 %2 by %3 at %4</source>
        <translation>第%1项记录“%2”（由%3于%4记录）</translation>
    </message>
    <message>
        <source>Act No. %1 cannot be recorded, because the one before it is not recorded yet. Please load the case again.</source>
        <translation>第%1项记录无法录入，因为前一项尚未录入。请重新载入案件。</translation>
    </message>
    <message>
        <source>Meanwhile others have recorded in this case: %1. Nothing was changed; please look at it and try again.</source>
        <translation>其间他人已在本案中记录：%1。未作任何更改；请查看后重试。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>The %1 holds characters that cannot be stored.</source>
        <translation>“%1”含有无法存储的字符。</translation>
    </message>
    <message>
        <source>The act has no kind, no id or no case.</source>
        <translation>该办案行为没有种类、id 或所属案件。</translation>
    </message>
    <message>
        <source>The act holds more than %1 MB of text.</source>
        <translation>该办案行为的文字超过 %1 MB。</translation>
    </message>
    <message>
        <source>Another act is recorded under this id already.</source>
        <translation>该 id 下已记录了另一项办案行为。</translation>
    </message>
    <message>
        <source>The head of the ledger is damaged; nothing was recorded.</source>
        <translation>台账的末端信息已损坏，未作任何记录。</translation>
    </message>
    <message>
        <source>The ledger of %1 says that it ends at act %2, but its last act is %3. It was changed outside this program; please run the verification and compare with a backup.</source>
        <translation>%1 的台账载明止于第%2项记录，但其最后一项是第%3项。台账在本程序之外被改动；请运行校验并与备份比对。</translation>
    </message>
    <message>
        <source>The ledger of %1 ends at act %2, but it once reached act %3. Acts are missing: an older copy was put back, or the log beside the file was removed or cut short. Please put the missing files back, or restore the newest backup under another name.</source>
        <translation>%1 的台账止于第%2项记录，但曾经达到第%3项。有记录缺失：可能是放回了较旧的副本，或者文件旁的日志被删除或截断。请将缺失的文件放回原处，或者将最新备份以其他名称恢复。</translation>
    </message>
    <message>
        <source>The ledger of %1 (%2 acts) is not the one this computer remembers up to act %3: acts were changed or exchanged outside this program. Please run the verification and compare with a backup.</source>
        <translation>%1 的台账（%2项记录）与本计算机所记的截至第%3项的台账不一致：有记录在本程序之外被改动或调换。请运行校验并与备份比对。</translation>
    </message>
    <message>
        <source>This computer had no memory of where the ledger of %1 ended (%2 is missing or unreadable), so a loss of its last acts could not be noticed this time.</source>
        <translation>本计算机没有 %1 的台账止于何处的记载（%2 缺失或无法读取），因此这一次无法发现末尾记录的缺失。</translation>
    </message>
    <message>
        <source>%1 cannot be written, so a loss of the last acts could not be noticed.</source>
        <translation>无法写入 %1，因此无法发现末尾记录的缺失。</translation>
    </message>
</context>
<context>
    <name>LetterheadText</name>
    <message>
        <source>At most %1 characters are wanted here, on one line.</source>
        <translation>此处最多%1个字，写在一行内。</translation>
    </message>
</context>
<context>
    <name>LikeCasesText</name>
    <message>
        <source>There is no such case within your units.</source>
        <translation>您的单位范围内没有这个案件。</translation>
    </message>
    <message>
        <source>The case names no matter yet.</source>
        <translation>案件尚未确定事项。</translation>
    </message>
    <message>
        <source>The case is fined for several violations in one sum: no other case is like it.</source>
        <translation>本案是几个违法行为合并处罚，没有同类案件可比。</translation>
    </message>
    <message>
        <source>Like cases are shown once the tier is known.</source>
        <translation>确定裁量阶次后显示同类案件。</translation>
    </message>
</context>
<context>
    <name>LimitCalendarText</name>
    <message>
        <source>Provisional: the holidays of that year are not published yet.</source>
        <translation>暂定：该年度节假日安排尚未公布。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a limit and the number of its case</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No time limit is open: there is nothing to export.</source>
        <translation>没有未了结的期限，无可导出。</translation>
    </message>
    <message>
        <source>Anjuan: limits of %1</source>
        <translation>案卷：%1的期限</translation>
    </message>
</context>
<context>
    <name>LimitText</name>
    <message>
        <source>Extended on %1 by the leader; from %2:</source>
        <translation>%1经负责人批准延长，自%2起算：</translation>
    </message>
    <message>
        <source>appraisal</source>
        <translation>鉴定</translation>
    </message>
    <message>
        <source>Not counted: %1, %2 to %3.</source>
        <translation>不计入期限：%1，%2至%3。</translation>
    </message>
    <message>
        <source>Not counted: %1, since %2, still lasting.</source>
        <translation>不计入期限：%1，自%2起，尚未结束。</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>听证</translation>
    </message>
    <message>
        <source>public notice</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Lengthened on %1 by %2 days (%3).</source>
        <translation>%1延长%2日（%3）。</translation>
    </message>
    <message>
        <source>The day the order itself names: %1.</source>
        <translation>责令改正通知书写明的日期：%1。</translation>
    </message>
    <message>
        <source>Closed on %1; to be in the archive by %2.</source>
        <translation>%1结案，最迟应于%2归档。</translation>
    </message>
    <message>
        <source>Were the day of the notice counted with them, the latest day would be %1.</source>
        <translation>如通知之日也计入，最迟为%1。</translation>
    </message>
    <message>
        <source>Were they to lie wholly between notice and hearing, the latest day would be %1.</source>
        <translation>如七日须全部在通知与听证之间，最迟为%1。</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>Deferred or in parts as granted on %1: until %2.</source>
        <translation>%1批准暂缓或者分期缴纳，至%2。</translation>
    </message>
    <message>
        <source>%1 by %2: paid on %3.</source>
        <translation>%2前缴纳%1：已于%3缴纳。</translation>
    </message>
    <message>
        <source>%1 by %2.</source>
        <translation>%2前缴纳%1。</translation>
    </message>
    <message>
        <source>%1 to %2: three per cent of %3 a day.</source>
        <translation>%1至%2：每日按%3的百分之三。</translation>
    </message>
    <message>
        <source>It reaches the fine of %1 on %2 and grows no further.</source>
        <translation>%2达到罚款本数%1，不再增加。</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>The suit was over on %1.</source>
        <translation>诉讼于%1终结。</translation>
    </message>
    <message>
        <source>The deferment or the instalments end on %1, later.</source>
        <translation>暂缓或者分期期限至%1，晚于救济期限。</translation>
    </message>
    <message>
        <source>reconsideration suspended</source>
        <translation>复议中止</translation>
    </message>
    <message>
        <source>Before the session of %1.</source>
        <translation>%1开庭以前。</translation>
    </message>
    <message>
        <source>The decision on the remedy gives %1 days.</source>
        <translation>救济决定给予%1日。</translation>
    </message>
    <message>
        <source>No term was given: the ordinary one of %1 days.</source>
        <translation>没有写明期限，按办案期限%1日。</translation>
    </message>
</context>
<context>
    <name>ListColumnsText</name>
    <message>
        <source>There is no column “%1”. There are: %2.</source>
        <translation>没有“%1”这一列。可以填写：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The list has no column headed “%1”.</source>
        <translation>清单没有表头为“%1”的列。</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” say the same.</source>
        <translation>“%1”和“%2”两列含义相同。</translation>
    </message>
    <message>
        <source>A column is missing: %1 (known as: %2).</source>
        <translation>缺少一列：%1（可以写作：%2）。</translation>
    </message>
</context>
<context>
    <name>LocationText</name>
    <message>
        <source>This is not an address of a PostgreSQL database. It should look like postgresql://user@host:5432/name.</source>
        <translation>这不是 PostgreSQL 数据库的地址。地址应形如 postgresql://user@host:5432/name。</translation>
    </message>
    <message>
        <source>The address %1 does not name a database.</source>
        <translation>地址 %1 未写明数据库。</translation>
    </message>
    <message>
        <source>The address of the database must not contain a semicolon.</source>
        <translation>数据库地址中不得含有分号。</translation>
    </message>
    <message>
        <source>No database was named.</source>
        <translation>未指定数据库。</translation>
    </message>
</context>
<context>
    <name>LockText</name>
    <message>
        <source>%1 is being written by another program. Please try again when it has ended.</source>
        <translation>另一程序正在写入 %1。请在其结束后重试。</translation>
    </message>
    <message>
        <source>%1 is being written by %2 (process %3 on %4, since %5). Only one program at a time can write; please close it there or open the database for reading only.</source>
        <translation>%2正在写入 %1（计算机 %4，进程 %3，自北京时间 %5 起）。同一时间只能有一个程序写入；请在该处关闭，或者以只读方式打开数据库。</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing: its lock file cannot be made (%2).</source>
        <translation>无法以写入方式打开 %1：不能创建锁文件（%2）。</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing: its lock file cannot be written (%2).</source>
        <translation>无法以写入方式打开 %1：不能写入锁文件（%2）。</translation>
    </message>
</context>
<context>
    <name>MainText</name>
    <message>
        <source>The answer could not be written in full.</source>
        <translation>结果未能完整输出。</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>未给出命令。</translation>
    </message>
    <message>
        <source>“%1” needs a second word.</source>
        <translation>“%1”之后还须有第二个词。</translation>
    </message>
    <message>
        <source>This machine has no source of random numbers.</source>
        <translation>本机没有可用的随机数来源。</translation>
    </message>
</context>
<context>
    <name>MatterGateText</name>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>public criticism</source>
        <translation>通报批评</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>confiscation of unlawful gains</source>
        <translation>没收违法所得</translation>
    </message>
    <message>
        <source>confiscation of goods</source>
        <translation>没收非法财物</translation>
    </message>
    <message>
        <source>permit suspended</source>
        <translation>暂扣许可证件</translation>
    </message>
    <message>
        <source>qualification downgraded</source>
        <translation>降低资质等级</translation>
    </message>
    <message>
        <source>permit revoked</source>
        <translation>吊销许可证件</translation>
    </message>
    <message>
        <source>business restricted</source>
        <translation>限制开展生产经营活动</translation>
    </message>
    <message>
        <source>business suspended</source>
        <translation>责令停产停业</translation>
    </message>
    <message>
        <source>closed down</source>
        <translation>责令关闭</translation>
    </message>
    <message>
        <source>barred from employment</source>
        <translation>限制从业</translation>
    </message>
    <message>
        <source>detention</source>
        <translation>行政拘留</translation>
    </message>
    <message>
        <source>other penalty</source>
        <translation>其他行政处罚</translation>
    </message>
    <message>
        <source>The matter %1 knows no penalty “%2”.</source>
        <translation>事项%1没有规定“%2”这种处罚。</translation>
    </message>
    <message>
        <source>The matter %1 allows a fine of at most %2 yuan; %3 is more.</source>
        <translation>事项%1的罚款上限为%2元，%3元超过上限。</translation>
    </message>
    <message>
        <source>There is no matter “%1” in the bureau’s list of matters.</source>
        <translation>本机关的权力事项清单中没有事项“%1”。</translation>
    </message>
    <message>
        <source>The matter %1 is not in the list of matters in force on %2, the day of the conduct.</source>
        <translation>事项%1不在%2（违法行为发生时）有效的权力事项清单中。</translation>
    </message>
    <message>
        <source>Detention is for the police; this bureau cannot impose it.</source>
        <translation>行政拘留只能由公安机关等法定机关实施，本机关不能作出。</translation>
    </message>
    <message>
        <source>%1 yuan is no amount of a penalty.</source>
        <translation>%1元不能作为处罚金额。</translation>
    </message>
    <message>
        <source>The matters %1 together allow fines of at most %2 yuan; %3 is more.</source>
        <translation>事项%1合计最多罚款%2元，%3元超出。</translation>
    </message>
</context>
<context>
    <name>MatterRowsText</name>
    <message>
        <source>It is missing.</source>
        <translation>未填写。</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>超过%1个字符。</translation>
    </message>
    <message>
        <source>“%1” is approximate; the law names a figure.</source>
        <translation>“%1”是约数，而法律规定的是确数。</translation>
    </message>
    <message>
        <source>The range is given twice.</source>
        <translation>重复填写了罚款幅度。</translation>
    </message>
    <message>
        <source>A single figure is expected here.</source>
        <translation>此处应填写单一数额。</translation>
    </message>
    <message>
        <source>The upper end of the fine is below the lower one.</source>
        <translation>罚款上限低于下限。</translation>
    </message>
    <message>
        <source>A range of fines is given, but no fine is among the penalties.</source>
        <translation>填写了罚款幅度，但处罚种类中没有罚款。</translation>
    </message>
    <message>
        <source>The date of effect is missing.</source>
        <translation>缺少生效日期。</translation>
    </message>
    <message>
        <source>It is repealed before it takes effect.</source>
        <translation>废止日期早于生效日期。</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” say the same; remove one of them.</source>
        <translation>“%1”列和“%2”列内容相同，请删去其中一列。</translation>
    </message>
    <message>
        <source>The list lacks these columns: %1.</source>
        <translation>清单缺少下列各列：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A code has no blanks in it.</source>
        <translation>编码中不得有空格。</translation>
    </message>
    <message>
        <source>“%1” is no kind of penalty.</source>
        <translation>“%1”不是处罚种类。</translation>
    </message>
    <message>
        <source>No kind of penalty is named.</source>
        <translation>未写明处罚种类。</translation>
    </message>
</context>
<context>
    <name>MatterText</name>
    <message>
        <source>Matter %1 is repealed on %2, before it takes effect on %3.</source>
        <translation>事项%1于%2废止，早于其生效日期%3。</translation>
    </message>
    <message>
        <source>Matter %1 has two versions that take effect on %2.</source>
        <translation>事项%1有两个版本均于%2生效。</translation>
    </message>
    <message>
        <source>Matter %1: the version of %2 lasts until %3, but another takes effect on %4 already.</source>
        <translation>事项%1：%2版有效至%3，但另一版本在%4已经生效。</translation>
    </message>
</context>
<context>
    <name>MattersCommandText</name>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款幅度</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第%1行，%2：%3</translation>
    </message>
    <message>
        <source>Rows read: %1; new: %2; on file already: %3; wrong: %4.</source>
        <translation>读取%1行；新增%2行；已在册%3行；有错误%4行。</translation>
    </message>
    <message>
        <source>An earlier version ends for: %1.</source>
        <translation>下列事项的上一版本就此终止：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Columns not taken over: %1.</source>
        <translation>未导入的列：%1。</translation>
    </message>
    <message>
        <source>Nothing was stored: this was a rehearsal.</source>
        <translation>未导入任何内容：这是一次预演。</translation>
    </message>
    <message>
        <source>Nothing was stored. Mend the rows, or take the good ones alone with --good-rows.</source>
        <translation>未导入任何内容。请更正有错误的行，或者用 --good-rows 只导入正确的行。</translation>
    </message>
    <message>
        <source>Stored as “%1”.</source>
        <translation>已导入，批次为“%1”。</translation>
    </message>
    <message>
        <source>No matter.</source>
        <translation>没有事项。</translation>
    </message>
    <message>
        <source>The matter %1 no longer counts from %2 on.</source>
        <translation>事项%1自%2起不再有效。</translation>
    </message>
    <message>
        <source>%1 to %2 yuan</source>
        <translation>%1元以上%2元以下</translation>
    </message>
    <message>
        <source>up to %1 yuan</source>
        <translation>%1元以下</translation>
    </message>
    <message>
        <source>from %1 yuan</source>
        <translation>%1元以上</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
</context>
<context>
    <name>MattersText</name>
    <message>
        <source>A matter list has at most %1 rows.</source>
        <translation>权力事项清单最多%1行。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was taken over.</source>
        <translation>导入已中止，未导入任何内容。</translation>
    </message>
    <message>
        <source>Matter %1 is on file with other words or figures from %2 on; a change needs a later date of effect.</source>
        <translation>自%2起生效的事项 %1 已经登记，但文字或者数额不同；如需变更，生效日期应当晚于该日。</translation>
    </message>
    <message>
        <source>The name of a list has at most %1 characters.</source>
        <translation>清单名称不得超过%1个字符。</translation>
    </message>
    <message>
        <source>Say in a few words why; at most %1 characters.</source>
        <translation>请简要说明理由，不得超过%1个字符。</translation>
    </message>
    <message>
        <source>No version of matter %1 is in force before %2.</source>
        <translation>%2之前，事项 %1 没有有效版本。</translation>
    </message>
    <message>
        <source>This version of matter %1 ends on %2 already.</source>
        <translation>事项 %1 的该版本已定于%2失效。</translation>
    </message>
    <message>
        <source>Somebody else has changed this matter.</source>
        <translation>该事项已被他人修改。</translation>
    </message>
    <message>
        <source>No version of matter %1 is in force on %2.</source>
        <translation>%2当日，事项 %1 没有有效版本。</translation>
    </message>
</context>
<context>
    <name>MeetingsCommandText</name>
    <message>
        <source>Case</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Legality review</source>
        <translation>法制审核</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>No case waits for a discussion by the leaders.</source>
        <translation>没有待集体讨论的案件。</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <translation>%1 会议</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>不能写入“%1”：%2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Case %1: could be recorded.</source>
        <translation>案件 %1：可以记录。</translation>
    </message>
    <message>
        <source>Case %1: recorded as act %2.</source>
        <translation>案件 %1：已记为第 %2 号记录。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>No meeting in that time.</source>
        <translation>这段时间没有会议。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>in the case alone</source>
        <translation>仅录入在案件中</translation>
    </message>
</context>
<context>
    <name>MeetingsText</name>
    <message>
        <source>asked for on %1</source>
        <translation>%1 提请</translation>
    </message>
    <message>
        <source>%1: there is no key “%2”; the keys are: %3.</source>
        <translation>%1：没有键“%2”；可用的键：%3。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: “day” is no day.</source>
        <translation>%1：“day”不是日期。</translation>
    </message>
    <message>
        <source>%1: “meeting” names the meeting.</source>
        <translation>%1：“meeting”须写会议名称。</translation>
    </message>
    <message>
        <source>%1: a meeting has 1 to %2 items.</source>
        <translation>%1：会议须有 1 至 %2 项。</translation>
    </message>
    <message>
        <source>Item %1, case %2: %3</source>
        <translation>第 %1 项，案件 %2：%3</translation>
    </message>
    <message>
        <source>On %1 there was no meeting “%2”.</source>
        <translation>%1 没有会议“%2”。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>不能写入“%1”：%2</translation>
    </message>
    <message>
        <source>Case %1 has no report of its investigation yet: there is nothing to discuss.</source>
        <translation>案件%1还没有调查终结报告，没有可以讨论的内容。</translation>
    </message>
</context>
<context>
    <name>MigrationText</name>
    <message>
        <source>%1 is a database, but not one of Anjuan.</source>
        <translation>%1 是数据库，但不是“案卷”的数据库。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Anjuan (schema %2, this program knows %3). Please install that version.</source>
        <translation>%1 由较新版本的“案卷”写入（结构版本 %2，本程序只识别到 %3）。请安装该版本。</translation>
    </message>
    <message>
        <source>The schema of %1 does not match this program: step %2 (%3) was recorded with other content. Nothing was changed.</source>
        <translation>%1 的结构与本程序不符：第%2步（%3）所记录的内容不同。未作任何更改。</translation>
    </message>
    <message>
        <source>The schema could not be brought to step %1 (%2). %3</source>
        <translation>无法将结构升级到第%1步（%2）。%3</translation>
    </message>
</context>
<context>
    <name>MoneyCommandText</name>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>not served yet</source>
        <translation>尚未送达</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>%1前缴纳</translation>
    </message>
    <message>
        <source>the decision said %1</source>
        <translation>原决定为%1</translation>
    </message>
    <message>
        <source>of it paid</source>
        <translation>其中已缴</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>加处罚款</translation>
    </message>
    <message>
        <source>has reached the fine</source>
        <translation>已达到罚款本数</translation>
    </message>
    <message>
        <source>reaches the fine on %1</source>
        <translation>%1达到罚款本数</translation>
    </message>
    <message>
        <source>remitted</source>
        <translation>已减免</translation>
    </message>
    <message>
        <source>Confiscated gains</source>
        <translation>没收违法所得</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>多缴</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>尚欠合计</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 to %2: three per cent of %3 a day</source>
        <translation>%1至%2：每日按%3的百分之三</translation>
    </message>
    <message>
        <source>%1 to %2: not counted, %3</source>
        <translation>%1至%2：不予计算，%3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>尚欠</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Court from</source>
        <translation>可申请法院之日</translation>
    </message>
    <message>
        <source>Court until</source>
        <translation>申请法院截止</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>没有欠缴的款项。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The statement has no lines.</source>
        <translation>对账单没有内容。</translation>
    </message>
    <message>
        <source>Demand by</source>
        <translation>最迟催告</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已催告</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Fines paid</source>
        <translation>已缴罚款</translation>
    </message>
    <message>
        <source>Surcharge paid</source>
        <translation>已缴加处罚款</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>No fine was decided in %1.</source>
        <translation>%1 年没有作出罚款决定。</translation>
    </message>
</context>
<context>
    <name>NewCaseText</name>
    <message>
        <source>Your account has no role that records this act.</source>
        <translation>您的账号没有办理该行为的角色。</translation>
    </message>
    <message>
        <source>Register a lead</source>
        <translation>登记案源</translation>
    </message>
    <message>
        <source>On-the-spot decision</source>
        <translation>当场处罚决定</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Officers and certificates</source>
        <translation>执法人员及证件</translation>
    </message>
    <message>
        <source>Matter list</source>
        <translation>事项清单</translation>
    </message>
    <message>
        <source>Holidays of this year</source>
        <translation>本年度节假日</translation>
    </message>
    <message>
        <source>Discretion benchmarks</source>
        <translation>裁量基准</translation>
    </message>
    <message>
        <source>An account for each person who records: the administrator cannot register cases.</source>
        <translation>为每名办理案件的人员开设账号：管理员不能登记案件。</translation>
    </message>
    <message>
        <source>Two officers with valid certificates take part in each inquiry.</source>
        <translation>每次调查取证须有两名持有效证件的执法人员参加。</translation>
    </message>
    <message>
        <source>The bureau&apos;s list of matters, from a workbook: a case is filed for one of them.</source>
        <translation>本机关的处罚事项清单，可从表格导入：案件按清单中的事项立案。</translation>
    </message>
    <message>
        <source>Limits in working days are provisional until the year&apos;s holidays are loaded.</source>
        <translation>未导入本年度节假日之前，按工作日计算的期限均为暂算。</translation>
    </message>
    <message>
        <source>Fines are assessed by the benchmarks; the legal officer can load them as well.</source>
        <translation>罚款按裁量基准评定；法制员也可以导入基准。</translation>
    </message>
</context>
<context>
    <name>NumberPatternText</name>
    <message>
        <source>The number pattern %1 asks for the kind&apos;s word, but the kind has none.</source>
        <translation>编号格式 %1 要求有文种字，但该文种没有。</translation>
    </message>
    <message>
        <source>The number pattern %1 has an unknown token {%2}; known are {agency}, {kind}, {year}, {serial} and {serial:1} to {serial:9}.</source>
        <translation>编号格式 %1 含有未知标记 {%2}；可用的标记有 {agency}、{kind}、{year}、{serial} 以及 {serial:1} 至 {serial:9}。</translation>
    </message>
    <message>
        <source>A number pattern is one line of at most %1 characters.</source>
        <translation>编号格式为一行，最多%1个字符。</translation>
    </message>
    <message>
        <source>The number pattern %1 has a } without {.</source>
        <translation>编号格式 %1 有 } 而无 {。</translation>
    </message>
    <message>
        <source>The number pattern %1 has a { without }.</source>
        <translation>编号格式 %1 有 { 而无 }。</translation>
    </message>
    <message>
        <source>The number pattern %1 must have {year} once: numbers begin anew each year.</source>
        <translation>编号格式 %1 必须且只能有一个 {year}：编号每年重新起编。</translation>
    </message>
    <message>
        <source>The number pattern %1 must have {serial} once.</source>
        <translation>编号格式 %1 必须且只能有一个 {serial}。</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>The number %1 was given out before.</source>
        <translation>编号%1此前已经使用。</translation>
    </message>
    <message>
        <source>A number can be made void only with a reason.</source>
        <translation>编号作废须写明理由。</translation>
    </message>
    <message>
        <source>The number %1 is void already.</source>
        <translation>编号%1已经作废。</translation>
    </message>
    <message>
        <source>The number %1 was never given out.</source>
        <translation>编号%1从未发出。</translation>
    </message>
</context>
<context>
    <name>OfficeLogText</name>
    <message>
        <source>logged in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>gave a wrong password or an unknown name</source>
        <translation>密码错误或者账号不存在</translation>
    </message>
    <message>
        <source>account %1 was locked for ten minutes</source>
        <translation>账号 %1 被锁定10分钟</translation>
    </message>
    <message>
        <source>changed the own password</source>
        <translation>修改本人密码</translation>
    </message>
    <message>
        <source>was refused: %1. %2</source>
        <translation>操作未获准许：%1。%2</translation>
    </message>
    <message>
        <source>set up the bureau %1</source>
        <translation>建立机关“%1”</translation>
    </message>
    <message>
        <source>added the unit %1</source>
        <translation>增加单位“%1”</translation>
    </message>
    <message>
        <source>changed the unit %1</source>
        <translation>更改单位“%1”</translation>
    </message>
    <message>
        <source>added the officer %1 of %2</source>
        <translation>增加执法人员%1（%2）</translation>
    </message>
    <message>
        <source>changed the officer %1 of %2</source>
        <translation>更改执法人员%1（%2）的信息</translation>
    </message>
    <message>
        <source>added the certificate %1 of %2, valid to %3</source>
        <translation>增加%2的执法证件 %1，有效期至%3</translation>
    </message>
    <message>
        <source>withdrew the certificate %1 of %2 from %3 on</source>
        <translation>自%3起收回%2的执法证件 %1</translation>
    </message>
    <message>
        <source>made the account %1 (%2) in %3</source>
        <translation>在%3新建账号 %1（%2）</translation>
    </message>
    <message>
        <source>reset the password of %1</source>
        <translation>重置账号 %1 的密码</translation>
    </message>
    <message>
        <source>gave the account %1 the roles: %2</source>
        <translation>将账号 %1 的角色设为：%2</translation>
    </message>
    <message>
        <source>moved the account %1 to %3</source>
        <translation>将账号 %1 调至%3</translation>
    </message>
    <message>
        <source>disabled the account %1: %2</source>
        <translation>停用账号 %1：%2</translation>
    </message>
    <message>
        <source>enabled the account %1: %2</source>
        <translation>启用账号 %1：%2</translation>
    </message>
    <message>
        <source>recorded settings, edition %1, in effect from %2</source>
        <translation>更改设置（第%1版），自%2起生效</translation>
    </message>
    <message>
        <source>loaded holidays</source>
        <translation>载入节假日</translation>
    </message>
    <message>
        <source>imported %2 matters of the list %1</source>
        <translation>从清单“%1”导入%2项权力事项</translation>
    </message>
    <message>
        <source>repealed the matter %1 from %2 on: %3</source>
        <translation>自%2起废止权力事项 %1：%3</translation>
    </message>
    <message>
        <source>entered a party</source>
        <translation>登记当事人</translation>
    </message>
    <message>
        <source>changed a party</source>
        <translation>更改当事人信息</translation>
    </message>
    <message>
        <source>merged two parties: %1</source>
        <translation>合并当事人：%1</translation>
    </message>
    <message>
        <source>took a merging of parties back: %1</source>
        <translation>撤销当事人合并：%1</translation>
    </message>
    <message>
        <source>had a number of a party shown, for: %1</source>
        <translation>查看当事人的号码，用途：%1</translation>
    </message>
    <message>
        <source>took in the file %1 as evidence</source>
        <translation>收存证据文件 %1</translation>
    </message>
    <message>
        <source>exported an anchor up to act %1</source>
        <translation>导出锚定文件，截至第%1项记录</translation>
    </message>
    <message>
        <source>checked an anchor: %1</source>
        <translation>核对锚定文件：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>it holds</source>
        <translation>与台账一致</translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation>与台账不一致</translation>
    </message>
    <message>
        <source>to log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>to change the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>to make an account</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>to reset a password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>to change roles</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>to move an account</source>
        <translation>调整账号的单位</translation>
    </message>
    <message>
        <source>to disable an account</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>to enable an account</source>
        <translation>启用账号</translation>
    </message>
    <message>
        <source>to see the accounts</source>
        <translation>查看账号</translation>
    </message>
    <message>
        <source>to add a unit</source>
        <translation>增加单位</translation>
    </message>
    <message>
        <source>to change a unit</source>
        <translation>更改单位</translation>
    </message>
    <message>
        <source>to add an officer</source>
        <translation>增加执法人员</translation>
    </message>
    <message>
        <source>to change an officer</source>
        <translation>更改执法人员信息</translation>
    </message>
    <message>
        <source>to add a certificate</source>
        <translation>增加执法证件</translation>
    </message>
    <message>
        <source>to withdraw a certificate</source>
        <translation>收回执法证件</translation>
    </message>
    <message>
        <source>to change the settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>to load holidays</source>
        <translation>载入节假日</translation>
    </message>
    <message>
        <source>to import matters</source>
        <translation>导入权力事项</translation>
    </message>
    <message>
        <source>to look at a list of matters</source>
        <translation>查看权力事项清单</translation>
    </message>
    <message>
        <source>to repeal a matter</source>
        <translation>废止权力事项</translation>
    </message>
    <message>
        <source>to enter a party</source>
        <translation>登记当事人</translation>
    </message>
    <message>
        <source>to change a party</source>
        <translation>更改当事人信息</translation>
    </message>
    <message>
        <source>to look up a party</source>
        <translation>查找当事人</translation>
    </message>
    <message>
        <source>to merge parties</source>
        <translation>合并当事人</translation>
    </message>
    <message>
        <source>to take a merging back</source>
        <translation>撤销当事人合并</translation>
    </message>
    <message>
        <source>to see a number of a party</source>
        <translation>查看当事人的号码</translation>
    </message>
    <message>
        <source>to take in evidence</source>
        <translation>收存证据</translation>
    </message>
    <message>
        <source>to record an act in a case</source>
        <translation>在案件中记录办案行为</translation>
    </message>
    <message>
        <source>to make the rows anew</source>
        <translation>重新生成登记信息</translation>
    </message>
    <message>
        <source>to export an anchor</source>
        <translation>导出锚定文件</translation>
    </message>
    <message>
        <source>to check an anchor</source>
        <translation>核对锚定文件</translation>
    </message>
    <message>
        <source>to read this log</source>
        <translation>查看本日志</translation>
    </message>
    <message>
        <source>put a template in place for %1</source>
        <translation>更换了%1的模板</translation>
    </message>
    <message>
        <source>set what stands on documents</source>
        <translation>设定了文书上的共同内容</translation>
    </message>
    <message>
        <source>kept the phrase “%1”</source>
        <translation>保存了常用语“%1”</translation>
    </message>
    <message>
        <source>withdrew the phrase “%1”</source>
        <translation>停用了常用语“%1”</translation>
    </message>
    <message>
        <source>exported a list of cases: %1</source>
        <translation>导出案件列表，共 %1 件</translation>
    </message>
    <message>
        <source>to change a template</source>
        <translation>更换模板</translation>
    </message>
    <message>
        <source>to change what stands on documents</source>
        <translation>设定文书上的共同内容</translation>
    </message>
    <message>
        <source>to export a list of cases</source>
        <translation>导出案件列表</translation>
    </message>
    <message>
        <source>to keep a phrase</source>
        <translation>保存常用语</translation>
    </message>
    <message>
        <source>to withdraw a phrase</source>
        <translation>停用常用语</translation>
    </message>
    <message>
        <source>wrote a section of the yearly report</source>
        <translation>填写了年度报告的一节</translation>
    </message>
    <message>
        <source>kept the view “%1” of the list of cases</source>
        <translation>保存了案件列表的视图“%1”</translation>
    </message>
    <message>
        <source>withdrew the view “%1” of the list of cases</source>
        <translation>撤下了案件列表的视图“%1”</translation>
    </message>
    <message>
        <source>imported benchmarks of discretion</source>
        <translation>导入了裁量基准</translation>
    </message>
    <message>
        <source>repealed benchmarks of discretion from %1 on: %2</source>
        <translation>废止了裁量基准，自%1起：%2</translation>
    </message>
    <message>
        <source>imported a list of exemptions</source>
        <translation>导入了免罚清单</translation>
    </message>
    <message>
        <source>repealed a list of exemptions from %1 on: %2</source>
        <translation>废止了免罚清单，自%1起：%2</translation>
    </message>
    <message>
        <source>typed a figure of the statistics</source>
        <translation>填报了统计数据</translation>
    </message>
    <message>
        <source>reviewed a typed figure</source>
        <translation>审核了填报的统计数据</translation>
    </message>
    <message>
        <source>froze figures</source>
        <translation>固定了统计数据</translation>
    </message>
    <message>
        <source>signed frozen figures</source>
        <translation>签署了已固定的统计数据</translation>
    </message>
    <message>
        <source>kept a standard of case-file review</source>
        <translation>保存了案卷评查标准</translation>
    </message>
    <message>
        <source>opened a round of case-file review</source>
        <translation>开始了一轮案卷评查</translation>
    </message>
    <message>
        <source>closed a round of case-file review</source>
        <translation>结束了一轮案卷评查</translation>
    </message>
    <message>
        <source>assigned a score sheet</source>
        <translation>分派了评查表</translation>
    </message>
    <message>
        <source>filled in a score sheet</source>
        <translation>预填了评查表</translation>
    </message>
    <message>
        <source>marked items of a score sheet</source>
        <translation>评定了评查表的项目</translation>
    </message>
    <message>
        <source>finished a score sheet</source>
        <translation>完成了评查表</translation>
    </message>
    <message>
        <source>asked for a file to be put right</source>
        <translation>要求整改案卷</translation>
    </message>
    <message>
        <source>answered what was to be put right</source>
        <translation>答复了整改要求</translation>
    </message>
    <message>
        <source>looked at a file again</source>
        <translation>复查了案卷</translation>
    </message>
    <message>
        <source>named a model file</source>
        <translation>评定了优秀案卷</translation>
    </message>
    <message>
        <source>to keep a view of the list of cases</source>
        <translation>保存案件列表的视图</translation>
    </message>
    <message>
        <source>to withdraw a view of the list of cases</source>
        <translation>撤下案件列表的视图</translation>
    </message>
    <message>
        <source>to assign a file to be reviewed</source>
        <translation>分派评查案卷</translation>
    </message>
    <message>
        <source>to mark a file</source>
        <translation>评定案卷</translation>
    </message>
    <message>
        <source>to open a round of case-file review</source>
        <translation>开始一轮案卷评查</translation>
    </message>
    <message>
        <source>to close a round of case-file review</source>
        <translation>结束一轮案卷评查</translation>
    </message>
    <message>
        <source>to keep a standard of case-file review</source>
        <translation>保存案卷评查标准</translation>
    </message>
    <message>
        <source>to freeze figures</source>
        <translation>固定统计数据</translation>
    </message>
    <message>
        <source>to sign frozen figures</source>
        <translation>签署已固定的统计数据</translation>
    </message>
    <message>
        <source>to type a figure</source>
        <translation>填报统计数据</translation>
    </message>
    <message>
        <source>to review a figure</source>
        <translation>审核统计数据</translation>
    </message>
    <message>
        <source>to write into the yearly report</source>
        <translation>撰写年度报告</translation>
    </message>
    <message>
        <source>to repeal benchmarks</source>
        <translation>废止裁量基准</translation>
    </message>
    <message>
        <source>to repeal exemptions</source>
        <translation>废止免罚清单</translation>
    </message>
    <message>
        <source>objected to a score</source>
        <translation>对评查得分提出异议</translation>
    </message>
    <message>
        <source>answered an objection to a score</source>
        <translation>答复了对评查得分的异议</translation>
    </message>
    <message>
        <source>to ask for a file to be put right</source>
        <translation>责成整改案卷</translation>
    </message>
    <message>
        <source>to answer what was to be put right</source>
        <translation>回复整改要求</translation>
    </message>
    <message>
        <source>to look at a file again</source>
        <translation>复查案卷</translation>
    </message>
    <message>
        <source>to object to a score</source>
        <translation>对评查得分提出异议</translation>
    </message>
    <message>
        <source>to answer an objection to a score</source>
        <translation>答复对评查得分的异议</translation>
    </message>
    <message>
        <source>to name a model file</source>
        <translation>评定典型案卷</translation>
    </message>
    <message>
        <source>to export the list of goods</source>
        <translation>导出涉案物品清单</translation>
    </message>
    <message>
        <source>to import benchmarks</source>
        <translation>导入裁量基准</translation>
    </message>
    <message>
        <source>to import a list of exemptions</source>
        <translation>导入不予处罚清单</translation>
    </message>
    <message>
        <source>to export the money by unit</source>
        <translation>导出各单位罚款收缴情况</translation>
    </message>
</context>
<context>
    <name>OfficeText</name>
    <message>
        <source>The account %1 has been changed meanwhile. Log in again.</source>
        <translation>账号 %1 其间已被更改。请重新登录。</translation>
    </message>
    <message>
        <source>Choose a password of your own first.</source>
        <translation>请先设定自己的密码。</translation>
    </message>
    <message>
        <source>The account %1 does not have those roles.</source>
        <translation>账号 %1 没有这些角色。</translation>
    </message>
    <message>
        <source>This needs another role (%1); the account %2 has %3.</source>
        <translation>此项操作需要其他角色（%1）；账号 %2 的角色为%3。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>OfficeViewsText</name>
    <message>
        <source>Somebody else has changed the view “%1” meanwhile. Look at it and try again.</source>
        <translation>视图“%1”已被其他人更改，请查看后再试。</translation>
    </message>
    <message>
        <source>A view has a name of at most %1 characters.</source>
        <translation>视图应有名称，不超过%1个字。</translation>
    </message>
    <message>
        <source>These filters let everything through: there is nothing to keep.</source>
        <translation>这些筛选条件不限制任何案件，没有可以保存的内容。</translation>
    </message>
    <message>
        <source>The bureau keeps at most %1 views.</source>
        <translation>本机关最多保存%1个视图。</translation>
    </message>
    <message>
        <source>That view does not exist.</source>
        <translation>该视图不存在。</translation>
    </message>
</context>
<context>
    <name>OfficerText</name>
    <message>
        <source>%1 · %2</source>
        <comment>an officer and a unit</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>certificate %1, valid until %2</source>
        <translation>执法证件 %1，有效期至%2</translation>
    </message>
    <message>
        <source>no certificate on this day</source>
        <translation>当日没有有效的执法证件</translation>
    </message>
</context>
<context>
    <name>OfficialTableText</name>
    <message>
        <source>At least one kind is needed.</source>
        <translation>至少要有一个处罚种类。</translation>
    </message>
    <message>
        <source>“%1” is no kind of penalty that can stand here.</source>
        <translation>“%1”不是可以用在这里的处罚种类。</translation>
    </message>
    <message>
        <source>“%1” stands in two columns.</source>
        <translation>“%1”出现在两列中。</translation>
    </message>
    <message>
        <source>The order names each column of a kind once.</source>
        <translation>轻重顺序应当把每个种类列各写一次。</translation>
    </message>
    <message>
        <source>There is no indicator “%1”.</source>
        <translation>没有指标“%1”。</translation>
    </message>
    <message>
        <source>The official tables can&apos;t be read.</source>
        <translation>无法读取统计表式。</translation>
    </message>
</context>
<context>
    <name>OpeningText</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 lies on a network share, where two computers writing at once would damage the file. Please keep the file on a local disk, or share the cases through a PostgreSQL server.</source>
        <translation>%1 位于网络共享中，两台计算机同时写入会损坏文件。请将文件放在本地磁盘，或者通过 PostgreSQL 服务器共用案件。</translation>
    </message>
    <message>
        <source>You may not read %1.</source>
        <translation>您无权读取 %1。</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>没有数据库 %1。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 is empty, though it should hold a database. Please restore the newest backup under another name.</source>
        <translation>%1 为空，而其中应当有数据库。请将最新备份以其他名称恢复。</translation>
    </message>
    <message>
        <source>%1 is not a database of Anjuan.</source>
        <translation>%1 不是“案卷”的数据库。</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing, because the file or its folder is read-only. It can be opened for reading.</source>
        <translation>无法以写入方式打开 %1，因为文件或其所在文件夹为只读。可以以只读方式打开。</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL %1; version 15 or later is needed.</source>
        <translation>服务器运行的是 PostgreSQL %1；需要 15 或更高版本。</translation>
    </message>
    <message>
        <source>The database %1 sorts by %2 in %3, so that lists would differ from those of a local file. Please make it anew with: createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 %1</source>
        <translation>数据库 %1 以 %2 排序，编码为 %3，列表的顺序会与本地文件不同。请用以下命令重新创建：createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 %1</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Please restore the newest backup under another name and compare.</source>
        <translation>%1 已损坏（%2）。请将最新备份以其他名称恢复，然后比对。</translation>
    </message>
    <message>
        <source>The structure of %1 was changed outside this program (%2). Please restore the newest backup under another name and compare.</source>
        <translation>%1 的结构在本程序之外被改动（%2）。请将最新备份以其他名称恢复，然后比对。</translation>
    </message>
    <message>
        <source>The database driver cannot be used (%1). Please install the packages libqt6sql6-sqlite and libqt6sql6-psql of this system.</source>
        <translation>无法使用数据库驱动（%1）。请在本系统上安装软件包 libqt6sql6-sqlite 和 libqt6sql6-psql。</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached or does not let you in. (%2)</source>
        <translation>无法连接 %1 的服务器，或者服务器不允许您登录。（%2）</translation>
    </message>
    <message>
        <source>%1 cannot be opened. (%2)</source>
        <translation>无法打开 %1。（%2）</translation>
    </message>
    <message>
        <source>A database in memory cannot be opened, only created.</source>
        <translation>内存中的数据库不能打开，只能新建。</translation>
    </message>
    <message>
        <source>%1 was copied while it was in use: part of it is in %1-wal. Please make copies with the backup command.</source>
        <translation>%1 是在使用中被复制的：部分内容还在 %1-wal 中。请用备份命令制作副本。</translation>
    </message>
    <message>
        <source>%1 is a database, but not one of Anjuan.</source>
        <translation>%1 是数据库，但不是“案卷”的数据库。</translation>
    </message>
    <message>
        <source>%1 has not been set up yet.</source>
        <translation>%1 尚未建立机关数据。</translation>
    </message>
    <message>
        <source>%1 was written by an older version of Anjuan. Please open it once for writing, so that it is brought up to date.</source>
        <translation>%1 由较旧版本的“案卷”写入。请以写入方式打开一次，使其升级到当前版本。</translation>
    </message>
    <message>
        <source>No database can be made in %1, because the folder is read-only.</source>
        <translation>无法在 %1 中建立数据库，因为该文件夹为只读。</translation>
    </message>
    <message>
        <source>%1 exists already; nothing was overwritten.</source>
        <translation>%1 已经存在，未作任何覆盖。</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2).</source>
        <translation>无法创建 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 is set up already; nothing was changed.</source>
        <translation>%1 已建有机关数据，未作任何更改。</translation>
    </message>
    <message>
        <source>The disk that holds %1 reported an error.</source>
        <translation>%1 所在的磁盘报告错误。</translation>
    </message>
    <message>
        <source>%1 has more than one name on the disk (hard links); written under two names it would be damaged. Please remove the other name or make a copy with the backup command.</source>
        <translation>%1在磁盘上有不止一个名称（硬链接）；用两个名称写入会损坏文件。请删除另一个名称，或者用备份命令制作副本。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full: nothing can be recorded until there is room. What is recorded can be read.</source>
        <translation>%1 所在磁盘已满：腾出空间之前无法记录，已有内容可以查看。</translation>
    </message>
    <message>
        <source>The disk that would hold %1 is full; nothing was made.</source>
        <translation>%1 所在磁盘已满，未建立任何文件。</translation>
    </message>
</context>
<context>
    <name>OrganisationServiceText</name>
    <message>
        <source>Somebody else has changed %1 meanwhile. Look at it and try again.</source>
        <translation>%1在此期间已被他人修改，请查看后重试。</translation>
    </message>
    <message>
        <source>That unit does not exist.</source>
        <translation>该单位不存在。</translation>
    </message>
    <message>
        <source>%1 is outside the units of the account %2.</source>
        <translation>%1不在账号 %2 所辖单位范围内。</translation>
    </message>
    <message>
        <source>That officer does not exist.</source>
        <translation>该执法人员不存在。</translation>
    </message>
    <message>
        <source>Certificate %1 belongs to %2.</source>
        <translation>执法证件 %1 属于%2。</translation>
    </message>
    <message>
        <source>The account %1 of %2 has a role in cases, which auxiliary staff can&apos;t have.</source>
        <translation>%2的账号 %1 具有办案角色，而辅助人员不能担任办案角色。</translation>
    </message>
    <message>
        <source>Certificate %1 was withdrawn on %2 already.</source>
        <translation>执法证件 %1 此前已于%2收回。</translation>
    </message>
    <message>
        <source>%1 has no certificate %2.</source>
        <translation>%1没有执法证件 %2。</translation>
    </message>
</context>
<context>
    <name>OrganisationText</name>
    <message>
        <source>%1 can&apos;t belong to %2: a bureau has bureaus, detachments, towns and squads, a detachment has towns and squads, a town has squads.</source>
        <translation>“%1”不能隶属于“%2”：局下设局、支队、乡镇（街道）和中队，支队下设乡镇（街道）和中队，乡镇（街道）下设中队。</translation>
    </message>
    <message>
        <source>%1 can&apos;t exist on days on which %2 does not.</source>
        <translation>“%1”的存续期间不得超出“%2”的存续期间。</translation>
    </message>
    <message>
        <source>A certificate of %1 has no usable number: &quot;%2&quot;.</source>
        <translation>%1的执法证件没有可用的证件号：“%2”。</translation>
    </message>
    <message>
        <source>Certificate %1 of %2 ends before it begins.</source>
        <translation>%2的执法证件 %1 有效期截止日早于起始日。</translation>
    </message>
    <message>
        <source>Certificate %1 of %2 was withdrawn before it began.</source>
        <translation>%2的执法证件 %1 收回日期早于有效期起始日。</translation>
    </message>
    <message>
        <source>Certificate %1 stands twice with %2.</source>
        <translation>执法证件 %1 在%2名下重复登记。</translation>
    </message>
    <message>
        <source>A unit needs a name of at most %1 characters on one line.</source>
        <translation>单位须有名称，名称为一行，最多%1个字符。</translation>
    </message>
    <message>
        <source>The unit %1 would end before it begins.</source>
        <translation>单位“%1”的终止日期早于设立日期。</translation>
    </message>
    <message>
        <source>There is a unit %1 in the same place already.</source>
        <translation>同一上级单位下已有单位“%1”。</translation>
    </message>
    <message>
        <source>Only the bureau itself stands at the top: name the unit that %1 belongs to.</source>
        <translation>只有机关本身处于最上级：请指明“%1”所隶属的单位。</translation>
    </message>
    <message>
        <source>The bureau is %1; there can&apos;t be a second one beside it.</source>
        <translation>本机关为“%1”，不能另有与其并列的机关。</translation>
    </message>
    <message>
        <source>The unit that %1 should belong to does not exist.</source>
        <translation>“%1”拟隶属的单位不存在。</translation>
    </message>
    <message>
        <source>%1 can&apos;t belong to a unit that belongs to it.</source>
        <translation>“%1”不能隶属于自己的下级单位。</translation>
    </message>
    <message>
        <source>An officer needs a name of at most %1 characters on one line.</source>
        <translation>执法人员须有姓名，姓名为一行，最多%1个字符。</translation>
    </message>
    <message>
        <source>%1 needs a unit.</source>
        <translation>%1须有所属单位。</translation>
    </message>
    <message>
        <source>%1 is auxiliary staff, who hold no enforcement certificate.</source>
        <translation>%1系辅助人员，辅助人员不持有执法证件。</translation>
    </message>
    <message>
        <source>The legal qualification of %1 needs both its number and its day.</source>
        <translation>%1的法律职业资格须同时写明证书编号和取得日期。</translation>
    </message>
    <message>
        <source>The number of the legal qualification of %1 can&apos;t be used: &quot;%2&quot;.</source>
        <translation>%1的法律职业资格证书编号不可用：“%2”。</translation>
    </message>
    <message>
        <source>%1 is auxiliary staff and can&apos;t handle a case.</source>
        <translation>%1系辅助人员，不能承办案件。</translation>
    </message>
    <message>
        <source>%1 left the bureau on %2.</source>
        <translation>%1已于%2离任。</translation>
    </message>
    <message>
        <source>%1 has no enforcement certificate.</source>
        <translation>%1没有执法证件。</translation>
    </message>
    <message>
        <source>No enforcement certificate of %1 covers %2.</source>
        <translation>%1的执法证件在%2均不在有效期内。</translation>
    </message>
    <message>
        <source>At least two officers with an enforcement certificate are needed.</source>
        <translation>承办案件须有至少两名持有执法证件的执法人员。</translation>
    </message>
    <message>
        <source>%1 is auxiliary staff and can&apos;t review legality.</source>
        <translation>%1系辅助人员，不能进行法制审核。</translation>
    </message>
    <message>
        <source>%1 is not registered as a legality reviewer on %2.</source>
        <translation>%1在%2未登记为法制审核人员。</translation>
    </message>
    <message>
        <source>%1 first reviewed legality on %2 and, since %3, needs the national legal qualification, which is not registered for %4.</source>
        <translation>%1于%2初次从事法制审核；%3以后初次从事的，应当取得国家统一法律职业资格，%4未登记该资格。</translation>
    </message>
    <message>
        <source>An account needs at least one role.</source>
        <translation>账号须至少有一个角色。</translation>
    </message>
    <message>
        <source>An administrator&apos;s account can&apos;t have another role: who gives out accounts takes no part in cases.</source>
        <translation>管理员账号不能有其他角色：分配账号的人员不参与办案。</translation>
    </message>
    <message>
        <source>A supervisor&apos;s account can&apos;t have another role: who watches takes no part in cases.</source>
        <translation>监督员账号不能有其他角色：进行监督的人员不参与办案。</translation>
    </message>
</context>
<context>
    <name>PaperBatchCommandText</name>
    <message>
        <source>There is no document “%1”.</source>
        <translation>没有“%1”这种文书。</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten.</source>
        <translation>“%1”已经存在，不予覆盖。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件数</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>%1 documents on %2 pages are in %3; %4 were issued for it.</source>
        <translation>%1 份文书共 %2 页，存入 %3；其中本次制发 %4 份。</translation>
    </message>
</context>
<context>
    <name>PaperBatchText</name>
    <message>
        <source>a document is missing from the evidence folder or was altered</source>
        <translation>有一份文书在证据文件夹中缺失或者被改动</translation>
    </message>
    <message>
        <source>There is no room to put the documents together.</source>
        <translation>没有空间汇集文书。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a document and why it is not issued</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No document is issued that could be printed.</source>
        <translation>没有已制发的文书可以打印。</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten.</source>
        <translation>“%1”已经存在，不予覆盖。</translation>
    </message>
</context>
<context>
    <name>PaperJobsText</name>
    <message>
        <source>This machine has no print spooler (CUPS). Open the PDF and print it from there.</source>
        <translation>本机没有打印服务（CUPS）。请打开 PDF 后打印。</translation>
    </message>
    <message>
        <source>Handed over to the printer.</source>
        <translation>已交给打印机。</translation>
    </message>
    <message>
        <source>The printer did not take it: %1</source>
        <translation>打印机没有接收：%1</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>草稿 %1</translation>
    </message>
    <message>
        <source>The draft could not be written: %1. Is it still open elsewhere?</source>
        <translation>草稿无法写入：%1。是否还在别处打开着？</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a document and why it is not issued</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>文件无法读取：%1。</translation>
    </message>
    <message>
        <source>The file is larger than a document is.</source>
        <translation>文件过大，不是正常的文书。</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. The PDF is in %1.</source>
        <translation>本机没有设置打印机。PDF 在%1。</translation>
    </message>
</context>
<context>
    <name>PaperOutText</name>
    <message>
        <source>Keep as a Word document</source>
        <translation>存为 Word 文档</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Converting…</source>
        <translation>正在转换…</translation>
    </message>
</context>
<context>
    <name>PartiesCommandText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Identity number:</source>
        <translation>身份证号码：</translation>
    </message>
    <message>
        <source>Telephone:</source>
        <translation>电话：</translation>
    </message>
    <message>
        <source>Entered: %1, key %2</source>
        <translation>已登记：%1，标识%2</translation>
    </message>
    <message>
        <source>May be the same as %1, key %2: %3</source>
        <translation>可能与%1（标识%2）为同一当事人：%3</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>号码：</translation>
    </message>
    <message>
        <source>There is no such party.</source>
        <translation>没有这个当事人。</translation>
    </message>
    <message>
        <source>Several parties are meant by this; use the key that “anjuanctl parties find” shows.</source>
        <translation>符合条件的当事人不止一个；请使用“anjuanctl parties find”显示的标识。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>法定代表人或者负责人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号码</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>等同于</translation>
    </message>
    <message>
        <source>Cases:</source>
        <translation>案件：</translation>
    </message>
    <message>
        <source>No two parties look like one.</source>
        <translation>没有可能是同一当事人的记录。</translation>
    </message>
    <message>
        <source>%1 counts as %2 from now on; “parties unmerge” takes it back.</source>
        <translation>%1今后按%2处理；可以用“parties unmerge”撤销。</translation>
    </message>
    <message>
        <source>%1 is a party of its own again.</source>
        <translation>%1恢复为独立的当事人。</translation>
    </message>
    <message>
        <source>No such party was found.</source>
        <translation>未找到符合条件的当事人。</translation>
    </message>
    <message>
        <source>Identity numbers and telephones are sealed and cannot be searched without the key file. %1</source>
        <translation>身份证号码和电话号码已加密，没有密钥文件无法据此查找。%1</translation>
    </message>
</context>
<context>
    <name>PartiesText</name>
    <message>
        <source>The bureau&apos;s key file is not at hand; without it no identity number and no telephone is sealed, found or shown.</source>
        <translation>未找到本机关的密钥文件；没有密钥文件，身份证号码和电话号码不能加密、查找或者显示。</translation>
    </message>
    <message>
        <source>The number was sealed with another key, or altered since.</source>
        <translation>该号码系以另一密钥加密，或者加密后已被改动。</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>There is no such party in the register.</source>
        <translation>当事人登记库中没有该当事人。</translation>
    </message>
    <message>
        <source>Somebody else has changed this party meanwhile. Load it again.</source>
        <translation>该当事人在此期间已被他人修改，请重新载入。</translation>
    </message>
    <message>
        <source>An organisation has no identity number; remove the one on file too.</source>
        <translation>组织没有身份证号码；请将已登记的号码一并删除。</translation>
    </message>
    <message>
        <source>The register has no such number of this party.</source>
        <translation>登记库中没有该当事人的这项号码。</translation>
    </message>
    <message>
        <source>This party was merged into another; change that one, or take the merging back first.</source>
        <translation>该当事人已并入另一当事人；请修改另一当事人，或者先撤销合并。</translation>
    </message>
    <message>
        <source>This party was merged into another before.</source>
        <translation>该当事人此前已并入另一当事人。</translation>
    </message>
    <message>
        <source>The two are one party already, the other way round.</source>
        <translation>两者已经合并为同一当事人，但合并方向相反。</translation>
    </message>
    <message>
        <source>This party was not merged into another.</source>
        <translation>该当事人未并入其他当事人。</translation>
    </message>
    <message>
        <source>Give the reason, in %1 to %2 characters.</source>
        <translation>请写明理由（%1至%2个字）。</translation>
    </message>
    <message>
        <source>Say what for, in %1 to %2 characters.</source>
        <translation>请写明用途（%1至%2个字）。</translation>
    </message>
    <message>
        <source>That is one and the same party already.</source>
        <translation>这本就是同一个当事人，无须合并。</translation>
    </message>
</context>
<context>
    <name>PartyText</name>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1超过%2个字符。</translation>
    </message>
    <message>
        <source>%1 contains a control character or half a character.</source>
        <translation>%1含有控制字符或者不完整的字符。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>未填写姓名或者名称。</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>姓名或者名称</translation>
    </message>
    <message>
        <source>The shop name</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>The representative</source>
        <translation>法定代表人或者负责人</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>A party has at most %1 other names.</source>
        <translation>当事人的其他名称最多%1个。</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>A telephone number has 5 to 20 digits and nothing else than +, -, brackets and blanks.</source>
        <translation>电话号码为5至20位数字，除 +、-、括号和空格外不得有其他字符。</translation>
    </message>
    <message>
        <source>A natural person has no credit code; who trades is a sole trader.</source>
        <translation>自然人没有统一社会信用代码；从事经营的，应当登记为个体工商户。</translation>
    </message>
    <message>
        <source>Only a sole trader has a shop name beside the name.</source>
        <translation>只有个体工商户在姓名之外另有字号。</translation>
    </message>
    <message>
        <source>A person has no representative by law in the register.</source>
        <translation>自然人和个体工商户不登记法定代表人。</translation>
    </message>
    <message>
        <source>An organisation has no identity number; it has a credit code.</source>
        <translation>组织没有身份证号码，应当使用统一社会信用代码。</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>There are no rows on the clipboard. Copy them in the spreadsheet, with the line of headings, then paste.</source>
        <translation>剪贴板上没有表格行。请在表格软件中连同表头一起复制，再粘贴。</translation>
    </message>
    <message>
        <source>That is too much to paste: save it as a file and import the file.</source>
        <translation>粘贴的内容太多，请另存为文件后导入。</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>粘贴的表格行</translation>
    </message>
    <message>
        <source>The rows cannot be put aside: %1</source>
        <translation>这些行无法暂存：%1</translation>
    </message>
</context>
<context>
    <name>PdfBinderText</name>
    <message>
        <source>“%1” is damaged, encrypted or no PDF.</source>
        <translation>“%1”已损坏、已加密，或者不是 PDF。</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten.</source>
        <translation>“%1”已经存在，不予覆盖。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1”无法写入。</translation>
    </message>
</context>
<context>
    <name>PdfConverterText</name>
    <message>
        <source>LibreOffice is not installed on this machine, so no PDF can be made. Open the document in Word or WPS and print or save it from there.</source>
        <translation>本机没有安装 LibreOffice，不能生成 PDF。请用 Word 或者 WPS 打开文书，从中打印或者另存。</translation>
    </message>
    <message>
        <source>LibreOffice could not be started.</source>
        <translation>LibreOffice 无法启动。</translation>
    </message>
    <message>
        <source>LibreOffice did not come to an end and was stopped.</source>
        <translation>LibreOffice 没有结束，已将其停止。</translation>
    </message>
    <message>
        <source>Stopped; no PDF was made.</source>
        <translation>已停止；没有生成 PDF。</translation>
    </message>
    <message>
        <source>LibreOffice made no PDF of “%1”.</source>
        <translation>LibreOffice 没有生成“%1”的 PDF。</translation>
    </message>
    <message>
        <source>Other documents are being converted on this machine; try again in a moment.</source>
        <translation>本机正在转换其他文书；请稍后再试。</translation>
    </message>
    <message>
        <source>There is no room for converting documents.</source>
        <translation>没有空间转换文书。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>“%1”无法读取。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1”无法写入。</translation>
    </message>
</context>
<context>
    <name>PeopleText</name>
    <message>
        <source>Several units are called “%1”; name it by its key, which “anjuanctl units list” shows.</source>
        <translation>有多个单位名为“%1”；请使用“anjuanctl units list”所列的标识。</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>没有单位“%1”。</translation>
    </message>
    <message>
        <source>Several officers are called “%1”; use a certificate number or the key that “anjuanctl officers list” shows.</source>
        <translation>有多名执法人员名为“%1”；请使用执法证件号或者“anjuanctl officers list”所列的标识。</translation>
    </message>
    <message>
        <source>There is no officer “%1”.</source>
        <translation>没有执法人员“%1”。</translation>
    </message>
    <message>
        <source>There is no role “%1”. The roles are: %2.</source>
        <translation>没有角色“%1”。可用的角色：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>has a one-time password</source>
        <translation>使用一次性密码</translation>
    </message>
    <message>
        <source>open</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>执法人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>%1 的新密码：</translation>
    </message>
    <message>
        <source>The account %1 is made. Its password is for the first log-in only: “anjuanctl --as %1 accounts password” chooses another.</source>
        <translation>账号 %1 已建立。其密码仅供首次登录使用，请用“anjuanctl --as %1 accounts password”另设密码。</translation>
    </message>
    <message>
        <source>Present password:</source>
        <translation>当前密码：</translation>
    </message>
    <message>
        <source>The password of %1 is changed.</source>
        <translation>%1 的密码已修改。</translation>
    </message>
    <message>
        <source>%1 has a new password, for one log-in only.</source>
        <translation>%1 已有新密码，仅供登录一次。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The account %1 is disabled.</source>
        <translation>账号 %1 已停用。</translation>
    </message>
    <message>
        <source>The account %1 is open again.</source>
        <translation>账号 %1 已恢复使用。</translation>
    </message>
    <message>
        <source>The unit %1 is added; its key is %2.</source>
        <translation>单位“%1”已增加，标识为 %2。</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2至%3）</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>%1收回</translation>
    </message>
    <message>
        <source>auxiliary staff</source>
        <translation>辅助人员</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>%1离任</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>执法证件</translation>
    </message>
    <message>
        <source>A certificate needs its first and last day: --from DATE --to DATE.</source>
        <translation>执法证件须有有效期起止日：--from DATE --to DATE。</translation>
    </message>
    <message>
        <source>The officer %1 is added; the key is %2.</source>
        <translation>执法人员%1已增加，标识为 %2。</translation>
    </message>
    <message>
        <source>The certificate %1 no longer counts from %2 on.</source>
        <translation>执法证件 %1 自%2起不再有效。</translation>
    </message>
    <message>
        <source>The certificate %1 is added.</source>
        <translation>执法证件 %1 已增加。</translation>
    </message>
</context>
<context>
    <name>PhraseText</name>
    <message>
        <source>A phrase needs a title to be found by.</source>
        <translation>常用语须有标题，以便查找。</translation>
    </message>
    <message>
        <source>The phrase “%1” has no text.</source>
        <translation>常用语“%1”没有内容。</translation>
    </message>
    <message>
        <source>The title of a phrase is one line of at most %1 characters.</source>
        <translation>常用语的标题为一行，不超过 %1 个字。</translation>
    </message>
    <message>
        <source>The text of the phrase “%1” has more than %2 characters.</source>
        <translation>常用语“%1”的内容超过 %2 个字。</translation>
    </message>
    <message>
        <source>There is an identity number or a telephone in the phrase. Phrases are for everybody; leave it out.</source>
        <translation>常用语中含有身份证件号码或电话号码。常用语供大家使用，请删去。</translation>
    </message>
    <message>
        <source>“%1” is no field that phrases can be put into; these are: %2.</source>
        <translation>“%1”不是可以填入常用语的字段；可用字段有：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>PhrasesCommandText</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>首字母</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>the bureau</source>
        <translation>本机关全部单位</translation>
    </message>
    <message>
        <source>No phrase.</source>
        <translation>没有常用语。</translation>
    </message>
    <message>
        <source>There is no phrase “%1”.</source>
        <translation>没有常用语“%1”。</translation>
    </message>
    <message>
        <source>The phrase “%1” is changed.</source>
        <translation>常用语“%1”已修改。</translation>
    </message>
    <message>
        <source>The phrase “%1” is kept.</source>
        <translation>常用语“%1”已保存。</translation>
    </message>
    <message>
        <source>The phrase “%1” is no longer offered.</source>
        <translation>常用语“%1”已停用。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Rows read: %1; new: %2; changed: %3; as they are: %4; wrong: %5.</source>
        <translation>读取 %1 行；新增 %2；修改 %3；不变 %4；错误 %5。</translation>
    </message>
    <message>
        <source>Nothing was stored: this was a rehearsal.</source>
        <translation>未保存任何内容：这只是试运行。</translation>
    </message>
    <message>
        <source>Nothing was stored. Mend the rows first.</source>
        <translation>未保存任何内容。请先改正有误的行。</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 条常用语写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhrasesServiceText</name>
    <message>
        <source>The bureau&apos;s phrases are kept by an administrator or a legal officer; keep one of your own instead.</source>
        <translation>全局的常用语由管理员或法制员维护；您可以保存本人的常用语。</translation>
    </message>
    <message>
        <source>This phrase belongs to another account.</source>
        <translation>这条常用语属于其他账号。</translation>
    </message>
    <message>
        <source>There is a phrase “%1” already.</source>
        <translation>已有常用语“%1”。</translation>
    </message>
    <message>
        <source>Somebody else has changed the phrase “%1” meanwhile. Look at it and try again.</source>
        <translation>常用语“%1”已被他人修改。请查看后再试。</translation>
    </message>
    <message>
        <source>That phrase does not exist.</source>
        <translation>没有这条常用语。</translation>
    </message>
    <message>
        <source>The title “%1” stands in row %2 already.</source>
        <translation>标题“%1”已在第 %2 行出现。</translation>
    </message>
    <message>
        <source>The table needs the columns 标题 (title) and 内容 (text).</source>
        <translation>表格须有“标题”和“内容”两列。</translation>
    </message>
    <message>
        <source>A table of phrases has at most %1 rows.</source>
        <translation>常用语表格不超过 %1 行。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
</context>
<context>
    <name>PivotsCommandText</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>--by and --part belong together.</source>
        <translation>--by 和 --part 应当同时使用。</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <translation>%2年%1（%3）</translation>
    </message>
</context>
<context>
    <name>PivotsText</name>
    <message>
        <source>Rows and columns are the same breakdown.</source>
        <translation>行和列不能按同一方式分列。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be broken down %2.</source>
        <translation>“%1”不能%2分列。</translation>
    </message>
    <message>
        <source>There is no indicator “%1”.</source>
        <translation>没有指标“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no count or sum.</source>
        <translation>“%1”不是件数或者金额，不能交叉分列。</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>Name of the bureau</source>
        <translation>机关名称</translation>
    </message>
    <message>
        <source>Word of the bureau in numbers</source>
        <translation>机关代字</translation>
    </message>
    <message>
        <source>Address of the bureau</source>
        <translation>机关地址</translation>
    </message>
    <message>
        <source>Postcode of the bureau</source>
        <translation>机关邮政编码</translation>
    </message>
    <message>
        <source>Telephone of the bureau</source>
        <translation>机关电话</translation>
    </message>
    <message>
        <source>Whom to ask for at the bureau</source>
        <translation>机关联系人</translation>
    </message>
    <message>
        <source>Where fines are paid</source>
        <translation>罚款缴纳地点</translation>
    </message>
    <message>
        <source>Where the bureau’s acts are reconsidered</source>
        <translation>行政复议机关</translation>
    </message>
    <message>
        <source>Court for the bureau’s acts</source>
        <translation>管辖法院</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Number of the lead</source>
        <translation>线索编号</translation>
    </message>
    <message>
        <source>Number of the filing</source>
        <translation>立案编号</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>决定书文号</translation>
    </message>
    <message>
        <source>Cause of the case</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Description of the lead</source>
        <translation>线索内容</translation>
    </message>
    <message>
        <source>Source of the case</source>
        <translation>案件来源</translation>
    </message>
    <message>
        <source>Place of the conduct</source>
        <translation>行为发生地</translation>
    </message>
    <message>
        <source>Unit that handles the case</source>
        <translation>承办机构</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>违法事项</translation>
    </message>
    <message>
        <source>Articles violated, from the matter list</source>
        <translation>违反的条文（取自权力事项清单）</translation>
    </message>
    <message>
        <source>Articles applied, from the matter list</source>
        <translation>适用的条文（取自权力事项清单）</translation>
    </message>
    <message>
        <source>Case officers (list: name, certificate)</source>
        <translation>承办人（清单：姓名、证号）</translation>
    </message>
    <message>
        <source>Name of a case officer</source>
        <translation>承办人姓名</translation>
    </message>
    <message>
        <source>Certificate number of a case officer</source>
        <translation>承办人执法证号</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Day of the lead</source>
        <translation>线索登记日期</translation>
    </message>
    <message>
        <source>Day of the conduct</source>
        <translation>行为发生日期</translation>
    </message>
    <message>
        <source>Day of the filing</source>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Day of the closing</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Outcome of the case</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Penalties decided, in words</source>
        <translation>处罚内容（文字）</translation>
    </message>
    <message>
        <source>Fine decided</source>
        <translation>罚款数额</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>已缴数额</translation>
    </message>
    <message>
        <source>How long the file is kept</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Whether it is a summary case</source>
        <translation>是否简易程序</translation>
    </message>
    <message>
        <source>Name of the party; of a shop, its name and operator</source>
        <translation>当事人名称；个体工商户为字号和经营者</translation>
    </message>
    <message>
        <source>Name of the person or organisation</source>
        <translation>自然人姓名或者单位名称</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Kind of party</source>
        <translation>当事人类别</translation>
    </message>
    <message>
        <source>Whether the party is a natural person</source>
        <translation>是否自然人</translation>
    </message>
    <message>
        <source>Whether the party is anything but a natural person</source>
        <translation>是否自然人以外的当事人</translation>
    </message>
    <message>
        <source>Identity number of the party</source>
        <translation>身份证件号码</translation>
    </message>
    <message>
        <source>Credit code of the party</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Legal representative or operator</source>
        <translation>法定代表人、负责人或者经营者</translation>
    </message>
    <message>
        <source>Address of the party</source>
        <translation>当事人住所（住址）</translation>
    </message>
    <message>
        <source>The evidence, numbered, and what it proves</source>
        <translation>证据及其证明内容，逐项编号</translation>
    </message>
    <message>
        <source>The defence and what came of it, in words</source>
        <translation>陈述申辩及其处理（文字）</translation>
    </message>
    <message>
        <source>Hearing, review and discussion, in words</source>
        <translation>听证、审核和讨论的情况（文字）</translation>
    </message>
    <message>
        <source>Evidence (list)</source>
        <translation>证据（清单）</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>证据种类</translation>
    </message>
    <message>
        <source>Name of the evidence</source>
        <translation>证据名称</translation>
    </message>
    <message>
        <source>What the evidence proves</source>
        <translation>证明内容</translation>
    </message>
    <message>
        <source>Where the evidence comes from</source>
        <translation>证据来源</translation>
    </message>
    <message>
        <source>Day of the evidence</source>
        <translation>证据日期</translation>
    </message>
    <message>
        <source>Who took the evidence in</source>
        <translation>收集人</translation>
    </message>
    <message>
        <source>Device the evidence was made with</source>
        <translation>制作设备</translation>
    </message>
    <message>
        <source>Contents of the bound file (list)</source>
        <translation>卷内材料（清单）</translation>
    </message>
    <message>
        <source>Who is responsible for the paper</source>
        <translation>材料责任者</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>材料文号</translation>
    </message>
    <message>
        <source>Title of the paper</source>
        <translation>材料题名</translation>
    </message>
    <message>
        <source>Day of the paper</source>
        <translation>材料日期</translation>
    </message>
    <message>
        <source>Pages of the paper in the file</source>
        <translation>材料在卷内的页次</translation>
    </message>
    <message>
        <source>Remark on the paper</source>
        <translation>材料备注</translation>
    </message>
    <message>
        <source>Pages of the bound file</source>
        <translation>案卷页数</translation>
    </message>
    <message>
        <source>Papers in the bound file</source>
        <translation>案卷件数</translation>
    </message>
    <message>
        <source>Day the file was bound; on the page of a picture, its day</source>
        <translation>装订日期；在图片页上为图片日期</translation>
    </message>
    <message>
        <source>Name of the picture on its page</source>
        <translation>图片页上的图片名称</translation>
    </message>
    <message>
        <source>The picture on its page</source>
        <translation>图片页上的图片</translation>
    </message>
    <message>
        <source>Act code, a picture</source>
        <translation>行政行为码（图片）</translation>
    </message>
    <message>
        <source>day it took effect</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>day it was done or proposed</source>
        <translation>办理或者呈报日期</translation>
    </message>
    <message>
        <source>number of its document</source>
        <translation>文书文号</translation>
    </message>
    <message>
        <source>who recorded it</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>its number in the case</source>
        <translation>在本案中的序号</translation>
    </message>
    <message>
        <source>day its document was served</source>
        <translation>文书送达日期</translation>
    </message>
    <message>
        <source>whether it was approved</source>
        <translation>是否经审批</translation>
    </message>
    <message>
        <source>day of the approval</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>who approved it</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>opinion of who approved it</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>place in a list</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>its name in a line</source>
        <translation>在句中的称呼</translation>
    </message>
    <message>
        <source>Head of the bureau, for courts</source>
        <translation>本机关法定代表人（用于法院文书）</translation>
    </message>
    <message>
        <source>Post of the head of the bureau</source>
        <translation>法定代表人的职务</translation>
    </message>
    <message>
        <source>Day the decision counts as served</source>
        <translation>决定书视为送达之日</translation>
    </message>
    <message>
        <source>Main or side volume, where the file is parted</source>
        <translation>正卷或者副卷（分卷装订时）</translation>
    </message>
    <message>
        <source>Number of a volume of cases</source>
        <translation>合订卷的卷号</translation>
    </message>
    <message>
        <source>How many cases a volume holds</source>
        <translation>合订卷的案件数</translation>
    </message>
    <message>
        <source>Cases of a volume (list)</source>
        <translation>合订卷的案件（列表）</translation>
    </message>
    <message>
        <source>Name of the party</source>
        <translation>当事人名称</translation>
    </message>
    <message>
        <source>Papers of the case in the volume</source>
        <translation>案件在卷中的件数</translation>
    </message>
    <message>
        <source>Pages of the case in the volume</source>
        <translation>案件在卷中的页次</translation>
    </message>
    <message>
        <source>what the amount demanded is made up of, in words</source>
        <translation>所催缴数额的构成</translation>
    </message>
    <message>
        <source>The check for exemption and what it found, in words</source>
        <translation>免罚核查的范围、结果和结论（文字）</translation>
    </message>
    <message>
        <source>The benchmark applied and the deviation from it, in words</source>
        <translation>适用裁量基准和调整适用的情况（文字）</translation>
    </message>
    <message>
        <source>What a remedy attacks, with day and number</source>
        <translation>被申请复议或者被诉的行为（含日期、文号）</translation>
    </message>
</context>
<context>
    <name>PlaceholderText</name>
    <message>
        <source>%1: name</source>
        <translation>%1：姓名</translation>
    </message>
    <message>
        <source>%1: certificate number</source>
        <translation>%1：执法证号</translation>
    </message>
    <message>
        <source>%1: place in the list</source>
        <translation>%1：序号</translation>
    </message>
    <message>
        <source>%1: one, in words</source>
        <translation>%1：其中一项（文字）</translation>
    </message>
    <message>
        <source>%1: kind of one</source>
        <translation>%1：其中一项的种类</translation>
    </message>
    <message>
        <source>%1: amount of one</source>
        <translation>%1：其中一项的金额</translation>
    </message>
    <message>
        <source>%1: detail of one</source>
        <translation>%1：其中一项的说明</translation>
    </message>
    <message>
        <source>%1, in words</source>
        <translation>%1（文字）</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款数额</translation>
    </message>
    <message>
        <source>%1: one line</source>
        <translation>%1：其中一行</translation>
    </message>
    <message>
        <source>%1 (list of all)</source>
        <translation>%1（全部，清单）</translation>
    </message>
</context>
<context>
    <name>PlayText</name>
    <message>
        <source>As expected in all %1 points.</source>
        <translation>全部%1处均与预期一致。</translation>
    </message>
    <message>
        <source>%1 of %2 points are not as expected.</source>
        <translation>%2处中有%1处与预期不一致。</translation>
    </message>
    <message>
        <source>Scenarios played: %1, all as expected.</source>
        <translation>已演练场景%1个，全部与预期一致。</translation>
    </message>
    <message>
        <source>Scenarios played: %1, not as expected: %2.</source>
        <translation>已演练场景%1个，其中%2个与预期不一致。</translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message>
        <source>Page %1</source>
        <translation>第%1页</translation>
    </message>
</context>
<context>
    <name>ProcedureText</name>
    <message>
        <source>a new case</source>
        <translation>新案件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This act needs a case; it does not open one.</source>
        <translation>该办案行为须在已有案件中记录，不能用以新建案件。</translation>
    </message>
    <message>
        <source>The case is at the stage “%1”; this act may follow only from: %2.</source>
        <translation>案件处于“%1”阶段；该办案行为只能在下列阶段办理：%2。</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>案源</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>不予立案</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>已移送</translation>
    </message>
    <message>
        <source>Under investigation</source>
        <translation>调查取证</translation>
    </message>
    <message>
        <source>Investigation concluded</source>
        <translation>调查终结</translation>
    </message>
    <message>
        <source>Party notified</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Decision served</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Your account has no role that records this act.</source>
        <translation>您的账号没有记录该办案行为的角色。</translation>
    </message>
    <message>
        <source>There is no act “%1”.</source>
        <translation>没有“%1”这种办案行为。</translation>
    </message>
    <message>
        <source>The act is dated %1; today is %2. What has not happened cannot be recorded.</source>
        <translation>办理日期为%1，而今天是%2。尚未发生的行为不能记录。</translation>
    </message>
    <message>
        <source>Your account has no role that records “%1”.</source>
        <translation>您的账号没有记录“%1”的角色。</translation>
    </message>
    <message>
        <source>The act is dated %1; this bureau records acts from %2 on.</source>
        <translation>办理日期为%1；本机关自%2起开始记录办案行为，此前的不能记录。</translation>
    </message>
    <message>
        <source>Dispute without a penalty case</source>
        <translation>行政争议（无处罚案件）</translation>
    </message>
    <message>
        <source>Dispute closed</source>
        <translation>争议办结</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>%1: there is no key “%2”; the keys are: act, day, with, id.</source>
        <translation>%1：没有键“%2”；可用的键为：act、day、with、id。</translation>
    </message>
    <message>
        <source>%1: there is no kind of act “%2”.</source>
        <translation>%1：没有“%2”这种办案行为。</translation>
    </message>
    <message>
        <source>%1: “with” must hold the fields of the act.</source>
        <translation>%1：“with”应当包含该办案行为的各字段。</translation>
    </message>
    <message>
        <source>%1: “id” is no UUID.</source>
        <translation>%1：“id”不是 UUID。</translation>
    </message>
    <message>
        <source>“%1”: write field=value. “anjuanctl act show %2” lists the fields.</source>
        <translation>“%1”：应当写作 field=value。“anjuanctl act show %2”可列出各字段。</translation>
    </message>
    <message>
        <source>“%1” is said twice.</source>
        <translation>“%1”重复。</translation>
    </message>
    <message>
        <source>The file holds the act “%1”, the command says “%2”.</source>
        <translation>文件中的办案行为是“%1”，命令中的却是“%2”。</translation>
    </message>
    <message>
        <source>Say which act is to be recorded; “anjuanctl act list” names them.</source>
        <translation>请指明要记录的办案行为；“anjuanctl act list”可列出全部办案行为。</translation>
    </message>
    <message>
        <source>Recorded: act %1, %2, of %3.</source>
        <translation>已记录：第%1项，%2，%3。</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>办案阶段：%1</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>案件：%1</translation>
    </message>
    <message>
        <source>Time limits:</source>
        <translation>期限：</translation>
    </message>
    <message>
        <source>May come next:</source>
        <translation>下一步可以办理：</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>day, 2026-09-23</source>
        <translation>日期，2026-09-23</translation>
    </message>
    <message>
        <source>hour, 14:05</source>
        <translation>时间，14:05</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是（yes）或者否（no）</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>yuan, 2000.50</source>
        <translation>金额（元），2000.50</translation>
    </message>
    <message>
        <source>one of the words below</source>
        <translation>下列可选值之一</translation>
    </message>
    <message>
        <source>party: key, credit code or identity number</source>
        <translation>当事人：标识、统一社会信用代码或者身份证号码</translation>
    </message>
    <message>
        <source>code of a matter</source>
        <translation>事项编码</translation>
    </message>
    <message>
        <source>unit: name or key</source>
        <translation>单位：名称或者标识</translation>
    </message>
    <message>
        <source>officer: account, certificate number, name or key</source>
        <translation>执法人员：账号、执法证件号、姓名或者标识</translation>
    </message>
    <message>
        <source>officers, separated by commas</source>
        <translation>多名执法人员，以英文逗号分隔</translation>
    </message>
    <message>
        <source>number of an act of the case</source>
        <translation>本案记录的序号</translation>
    </message>
    <message>
        <source>texts, separated by commas</source>
        <translation>多段文本，以英文逗号分隔</translation>
    </message>
    <message>
        <source>penalties: kind, kind:amount or kind:amount:detail, separated by commas</source>
        <translation>处罚：kind、kind:amount 或者 kind:amount:detail，以英文逗号分隔</translation>
    </message>
    <message>
        <source>JSON object of fields with their new values</source>
        <translation>由字段及其新值组成的 JSON 对象</translation>
    </message>
    <message>
        <source>Fields marked * are needed.</source>
        <translation>标有 * 的字段必填。</translation>
    </message>
    <message>
        <source>SHA-256 of a file taken in as evidence</source>
        <translation>作为证据收存的文件的 SHA-256 值</translation>
    </message>
    <message>
        <source>%1: “%2” is %3.</source>
        <translation>%1：“%2”%3。</translation>
    </message>
    <message>
        <source>day: “%1” is %2.</source>
        <translation>day：“%1”%2。</translation>
    </message>
    <message>
        <source>It waits for approval: anjuanctl record %1 approve act=%2</source>
        <translation>该项记录待批准：anjuanctl record %1 approve act=%2</translation>
    </message>
    <message>
        <source>rows of %1, separated by semicolons; or a JSON list</source>
        <translation>各行依次为%1，以竖线分隔，行与行之间用分号；也可以是JSON列表</translation>
    </message>
</context>
<context>
    <name>RecordsText</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>unit above</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>执法人员</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>day of withdrawal</source>
        <translation>收回日期</translation>
    </message>
    <message>
        <source>whether auxiliary staff</source>
        <translation>是否辅助人员</translation>
    </message>
    <message>
        <source>day of leaving</source>
        <translation>离任日期</translation>
    </message>
    <message>
        <source>number of the legal qualification</source>
        <translation>法律职业资格证书编号</translation>
    </message>
    <message>
        <source>day of the legal qualification</source>
        <translation>取得法律职业资格日期</translation>
    </message>
    <message>
        <source>first day as a reviewer</source>
        <translation>从事法制审核起始日</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>whether it is closed</source>
        <translation>是否停用</translation>
    </message>
    <message>
        <source>whether a new password is due</source>
        <translation>是否须更换密码</translation>
    </message>
    <message>
        <source>day of effect</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>day of repeal</source>
        <translation>废止日期</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>who recorded it</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>articles violated</source>
        <translation>违反条款</translation>
    </message>
    <message>
        <source>basis of the penalty</source>
        <translation>处罚依据</translation>
    </message>
    <message>
        <source>kinds of penalty</source>
        <translation>处罚种类</translation>
    </message>
    <message>
        <source>least fine</source>
        <translation>罚款下限</translation>
    </message>
    <message>
        <source>greatest fine</source>
        <translation>罚款上限</translation>
    </message>
    <message>
        <source>supervising department</source>
        <translation>监管部门</translation>
    </message>
    <message>
        <source>list it came with</source>
        <translation>所属清单</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>name of the shop</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>法定代表人（负责人）</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>sealed identity number</source>
        <translation>加密的身份证号码</translation>
    </message>
    <message>
        <source>index of the identity number</source>
        <translation>身份证号码索引</translation>
    </message>
    <message>
        <source>sealed telephone</source>
        <translation>加密的电话号码</translation>
    </message>
    <message>
        <source>index of the telephone</source>
        <translation>电话号码索引</translation>
    </message>
    <message>
        <source>what it was merged into</source>
        <translation>合并去向</translation>
    </message>
    <message>
        <source>count of changes</source>
        <translation>变更次数</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>密钥指纹</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>The unit %1</source>
        <translation>单位“%1”</translation>
    </message>
    <message>
        <source>The officer %1</source>
        <translation>执法人员%1</translation>
    </message>
    <message>
        <source>The certificate %1 of %2</source>
        <translation>%2的执法证件 %1</translation>
    </message>
    <message>
        <source>The account %1</source>
        <translation>账号 %1</translation>
    </message>
    <message>
        <source>The holidays loaded as No. %1</source>
        <translation>第%1次载入的节假日</translation>
    </message>
    <message>
        <source>Edition %1 of the settings</source>
        <translation>第%1版设置</translation>
    </message>
    <message>
        <source>The bureau&apos;s public key</source>
        <translation>本机关的公钥</translation>
    </message>
    <message>
        <source>The matter %1 of %2</source>
        <translation>事项 %1（%2版）</translation>
    </message>
    <message>
        <source>The evidence file %1</source>
        <translation>证据文件 %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: the %2 is not what its acts say.</source>
        <translation>%1：%2与形成该信息的记录不一致。</translation>
    </message>
    <message>
        <source>%1: the %2 is “%3”, but its acts say “%4”.</source>
        <translation>%1：%2现为“%3”，但依记录应为“%4”。</translation>
    </message>
    <message>
        <source>%1 is missing, though the acts know it.</source>
        <translation>%1已缺失，但记录中载有该项。</translation>
    </message>
    <message>
        <source>%1 stands there without any act.</source>
        <translation>%1没有任何记录可作依据。</translation>
    </message>
    <message>
        <source>The party %1</source>
        <translation>当事人 %1</translation>
    </message>
    <message>
        <source>The benchmark or exemption list %1</source>
        <translation>裁量基准或者免罚清单 %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>account it belongs to</source>
        <translation>所属账号</translation>
    </message>
    <message>
        <source>field it is meant for</source>
        <translation>适用字段</translation>
    </message>
    <message>
        <source>whether it was withdrawn</source>
        <translation>是否停用</translation>
    </message>
    <message>
        <source>Edition %1 of what stands on documents</source>
        <translation>文书共同内容第%1版</translation>
    </message>
    <message>
        <source>Version %1 of the template “%2”</source>
        <translation>模板“%2”第%1版</translation>
    </message>
    <message>
        <source>The phrase %1</source>
        <translation>常用语“%1”</translation>
    </message>
    <message>
        <source>Edition %1 of the review standard “%2”</source>
        <translation>评查标准“%2”第 %1 版</translation>
    </message>
    <message>
        <source>The score sheet %1</source>
        <translation>评分表 %1</translation>
    </message>
    <message>
        <source>The round of case-file review %1</source>
        <translation>案卷评查轮次 %1</translation>
    </message>
    <message>
        <source>The view %1</source>
        <translation>视图%1</translation>
    </message>
</context>
<context>
    <name>RegisterThenText</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>RemediesCommandText</name>
    <message>
        <source>Rate</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>No clock runs.</source>
        <translation>没有正在计算的期限。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>审级</translation>
    </message>
    <message>
        <source>Who attends</source>
        <translation>出庭人员</translation>
    </message>
    <message>
        <source>named</source>
        <translation>已确定</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>No session was called.</source>
        <translation>没有通知开庭。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>“%1”无法写入：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were written to %1.</source>
        <translation>
            <numerusform>已将%n次开庭写入%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemediesText</name>
    <message>
        <source>No session is called in that time: there is nothing to export.</source>
        <translation>该期间没有开庭，无可导出。</translation>
    </message>
    <message>
        <source>Court session, %1 · %2</source>
        <comment>an instance and the number of its case</comment>
        <translation>开庭，%1 · %2</translation>
    </message>
    <message>
        <source>Who attends is not named yet.</source>
        <translation>尚未确定出庭人员。</translation>
    </message>
    <message>
        <source>Anjuan: court sessions</source>
        <translation>案卷：开庭日程</translation>
    </message>
</context>
<context>
    <name>RemedyText</name>
    <message>
        <source>Lengthened by %1 days (%2).</source>
        <translation>延长%1日（%2）。</translation>
    </message>
    <message>
        <source>reconsideration</source>
        <translation>行政复议</translation>
    </message>
    <message>
        <source>suit</source>
        <translation>行政诉讼</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>The party was never told of a penalty.</source>
        <translation>从未告知当事人拟作出的处罚。</translation>
    </message>
    <message>
        <source>Who proposed it approved it.</source>
        <translation>提出人自行批准。</translation>
    </message>
</context>
<context>
    <name>ReportFormText</name>
    <message>
        <source>No indicator fills “%1”.</source>
        <translation>没有指标可以填入“%1”。</translation>
    </message>
    <message>
        <source>“%1” stands in the form twice.</source>
        <translation>“%1”在格式中出现了两次。</translation>
    </message>
    <message>
        <source>There is no indicator “%1”.</source>
        <translation>没有指标“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no value of that indicator.</source>
        <translation>“%1”不是该指标的数值。</translation>
    </message>
    <message>
        <source>The form of the yearly report can&apos;t be read.</source>
        <translation>不能读取年度报告的格式。</translation>
    </message>
</context>
<context>
    <name>ReportsText</name>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>不能读取“%1”：%2。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺少的内容。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Revision %1, %2, %3:</source>
        <translation>第%1版，%2，%3：</translation>
    </message>
    <message>
        <source>Nothing has been written there.</source>
        <translation>该处还没有填写。</translation>
    </message>
    <message>
        <source>Nothing was written into it.</source>
        <translation>文档中没有新写的内容。</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已取回：%1</translation>
    </message>
    <message>
        <source>Not taken over, because it is computed: %1</source>
        <translation>属于计算部分，没有取回：%1</translation>
    </message>
</context>
<context>
    <name>ReviewDeskText</name>
    <message>
        <source>The case has gone on.</source>
        <translation>案件已有进展。</translation>
    </message>
    <message>
        <source>Does not arise in this case.</source>
        <translation>本案不涉及。</translation>
    </message>
    <message>
        <source>Within the bureau’s competence; the party is the right one.</source>
        <translation>属本机关职权，当事人认定准确。</translation>
    </message>
    <message>
        <source>Two officers with valid certificates.</source>
        <translation>两名执法人员，证件有效。</translation>
    </message>
    <message>
        <source>The facts are clear and the evidence bears them.</source>
        <translation>事实清楚，证据充分。</translation>
    </message>
    <message>
        <source>The right provisions are applied and named in full.</source>
        <translation>适用依据正确，条款引用完整。</translation>
    </message>
    <message>
        <source>The penalty fits the circumstances and the benchmark.</source>
        <translation>裁量与情节、基准相当。</translation>
    </message>
    <message>
        <source>Filing, investigation and notice followed the law.</source>
        <translation>立案、调查、告知程序合法。</translation>
    </message>
    <message>
        <source>The documents are complete and in form.</source>
        <translation>文书完备、规范。</translation>
    </message>
    <message>
        <source>The powers of the bureau are not exceeded.</source>
        <translation>未超越法定权限。</translation>
    </message>
    <message>
        <source>Nothing points to a crime that must go to the police.</source>
        <translation>未见应当移送公安机关的涉嫌犯罪情形。</translation>
    </message>
    <message>
        <source>a question to the desk</source>
        <translation>向法制机构咨询</translation>
    </message>
</context>
<context>
    <name>ReviewsText</name>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>审核轮次</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>second reviewer: %1</source>
        <translation>待复核：%1</translation>
    </message>
    <message>
        <source> (not by you: %1)</source>
        <translation>（不能由您审核：%1）</translation>
    </message>
    <message>
        <source>No case waits for a legality review.</source>
        <translation>没有等待法制审核的案件。</translation>
    </message>
    <message>
        <source>Round %1: asked on %2 by %3; %4</source>
        <translation>第%1轮：%3于%2送审；%4</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <translation>%3于%2出具：%1</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>尚未出具意见</translation>
    </message>
    <message>
        <source>seconded on %1 by %2</source>
        <translation>%2于%1复核同意</translation>
    </message>
    <message>
        <source>changed since the round before: act %1, %2, %3</source>
        <translation>上一轮之后的变化：第%1号记录，%2，%3</translation>
    </message>
    <message>
        <source>No legality review was asked for.</source>
        <translation>没有送过法制审核。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件数</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1 files examined, %2 without objection.</source>
        <translation>评查%1份案卷，%2份没有问题。</translation>
    </message>
    <message>
        <source>--rule: there is no rule “%1”.</source>
        <translation>--rule：没有规则“%1”。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>question: %1</source>
        <translation>咨询：%1</translation>
    </message>
    <message>
        <source>  %1: %2. %3</source>
        <comment>item, verdict, reasons</comment>
        <translation>  %1：%2。%3</translation>
    </message>
    <message>
        <source>  → %1: %2. %3</source>
        <comment>item, answer, its words</comment>
        <translation>  → %1：%2。%3</translation>
    </message>
    <message>
        <source>    %1, before: %2</source>
        <comment>a field</comment>
        <translation>    %1（改前）：%2</translation>
    </message>
    <message>
        <source>    %1, now: %2</source>
        <comment>a field</comment>
        <translation>    %1（改后）：%2</translation>
    </message>
    <message>
        <source>%1: overdue</source>
        <comment>a time limit</comment>
        <translation>%1逾期</translation>
    </message>
</context>
<context>
    <name>RoundsCommandText</name>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>没有单位“%1”。</translation>
    </message>
    <message>
        <source>Files are drawn or picked, not both.</source>
        <translation>案卷或者抽取，或者指定，不能并用。</translation>
    </message>
    <message>
        <source>Nothing was stored: this was a rehearsal.</source>
        <translation>没有保存：这是试运行。</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开设</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已打分</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>No round of case-file review yet; “rounds open” begins one.</source>
        <translation>还没有案卷评查；用“rounds open”开设一轮。</translation>
    </message>
    <message>
        <source>The round has no file %1.</source>
        <translation>本轮没有第 %1 件案卷。</translation>
    </message>
    <message>
        <source>The list of files is the one of that day.</source>
        <translation>案卷清单与当日相同。</translation>
    </message>
    <message>
        <source>The list of files has changed since: %1 files now, SHA-256 %2.</source>
        <translation>案卷清单已有变化：现有 %1 件，SHA-256 %2。</translation>
    </message>
    <message>
        <source>The lot draws the same files again.</source>
        <translation>重新抽取，结果相同。</translation>
    </message>
    <message>
        <source>The lot draws other files.</source>
        <translation>重新抽取，结果不同。</translation>
    </message>
    <message>
        <source>File %1, case %2: %3.</source>
        <translation>第 %1 件，案件 %2：%3。</translation>
    </message>
    <message>
        <source>%1 points, %2.</source>
        <translation>%1 分，%2。</translation>
    </message>
    <message>
        <source>--off: “%1” is no number of points with at most one decimal.</source>
        <translation>--off：“%1”不是至多一位小数的分数。</translation>
    </message>
    <message>
        <source>Say --off POINTS, --veto yes|no or --not-applicable.</source>
        <translation>请写 --off 分数、--veto yes|no 或者 --not-applicable。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Model because</source>
        <translation>典型理由</translation>
    </message>
    <message>
        <source>No model file yet.</source>
        <translation>还没有典型案卷。</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>本轮已结束。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要办的事</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <translation>%1（逾期）</translation>
    </message>
    <message>
        <source>Nothing is to be done in a round.</source>
        <translation>评查轮次中没有要办的事。</translation>
    </message>
    <message>
        <source>--draw: a round has 1 to %1 files; “%2” is no such number.</source>
        <translation>--draw：一轮 1 至 %1 件；“%2”不是这样的数。</translation>
    </message>
</context>
<context>
    <name>RoundsLayoutText</name>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已打分</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Vetoed</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项号</translation>
    </message>
    <message>
        <source>What is objected to</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1, opened on %2 by %3; standard “%4” of %5%6</source>
        <translation>%1，%2 由 %3 开设；标准“%4”（%5）%6</translation>
    </message>
    <message>
        <source> (not verified: %1)</source>
        <translation>（未核实：%1）</translation>
    </message>
    <message numerus="yes">
        <source>Drawn by lot: %n file(s)</source>
        <translation>
            <numerusform>随机抽取：%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source> of each unit</source>
        <translation>（每个单位）</translation>
    </message>
    <message>
        <source> of %1; seed %2</source>
        <translation>，可抽 %1 件；种子 %2</translation>
    </message>
    <message>
        <source>SHA-256 of the list: %1</source>
        <translation>清单的 SHA-256：%1</translation>
    </message>
    <message>
        <source>A file’s lot is the SHA-256 of “seed:key of the case”; the smallest are drawn.</source>
        <translation>案卷的签号是“种子:案卷键”的 SHA-256，签号最小的被抽中。</translation>
    </message>
    <message numerus="yes">
        <source>Picked by hand: %n file(s); %1</source>
        <translation>
            <numerusform>手工指定：%n 件；%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评查人</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>, overdue since %1</source>
        <translation>，自 %1 起逾期</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation>，限 %1 前</translation>
    </message>
    <message>
        <source>, model</source>
        <translation>，典型案卷</translation>
    </message>
    <message>
        <source>File %1 of %2: case %3 of %4, reviewer %5, %6</source>
        <translation>%2 第 %1 件：案件 %3，%4，评查人 %5，%6</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Found beside the standard: %1</source>
        <translation>标准之外发现：%1</translation>
    </message>
    <message>
        <source>Points: %1; grade: %2</source>
        <translation>得分：%1；等次：%2</translation>
    </message>
    <message>
        <source>Opinion: %1</source>
        <translation>意见：%1</translation>
    </message>
    <message>
        <source>To put right by %1: %2</source>
        <translation>限 %1 前整改：%2</translation>
    </message>
    <message>
        <source>Answered on %1 by %2: %3</source>
        <translation>%1 由 %2 答复：%3</translation>
    </message>
    <message>
        <source>Looked at again on %1, passed: %2</source>
        <translation>%1 复查合格：%2</translation>
    </message>
    <message>
        <source>Looked at again on %1, not passed: %2</source>
        <translation>%1 复查不合格：%2</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发布机关</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“%1” of %2, edition %3</source>
        <translation>“%1”（%2 起生效），第 %3 版</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>未核实：%1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 自 %2 分</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>评查内容</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>未采用的列：%1</translation>
    </message>
    <message>
        <source>Rows read: %1; items: %2; wrong: %3; points in all: %4.</source>
        <translation>读到 %1 行；项数 %2；有错 %3；总分 %4。</translation>
    </message>
    <message>
        <source>This edition is on file already, word for word.</source>
        <translation>这一版已经在案，逐字相同。</translation>
    </message>
    <message>
        <source>Nothing was stored: this was a rehearsal.</source>
        <translation>没有保存：这是试运行。</translation>
    </message>
    <message>
        <source>Nothing was stored. Mend the rows first.</source>
        <translation>没有保存。请先改正有错的行。</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>扣分</translation>
    </message>
</context>
<context>
    <name>RowsText</name>
    <message>
        <source>The file has more than %1 rows; divide it.</source>
        <translation>文件超过%1行，请拆分。</translation>
    </message>
    <message>
        <source>None of the first rows of the file is a header that is known here.</source>
        <translation>文件开头各行中没有可以识别的表头。</translation>
    </message>
    <message>
        <source>The file is empty: it has not even a header row.</source>
        <translation>文件为空，连表头也没有。</translation>
    </message>
    <message>
        <source>The header in row %1 has %2 columns; %3 are the most.</source>
        <translation>第%1行的表头有%2列，最多只能有%3列。</translation>
    </message>
    <message>
        <source>The header “%1” occurs twice, in columns %2 and %3; rename or remove one of them.</source>
        <translation>表头“%1”在第%2列和第%3列重复出现；请将其中一列改名或者删去。</translation>
    </message>
    <message>
        <source>Row %1 has more cells (%2) than the header has columns (%3).</source>
        <translation>第%1行的单元格数（%2）多于表头列数（%3）。</translation>
    </message>
    <message>
        <source>Row %1 has fewer cells (%2) than the header has columns (%3).</source>
        <translation>第%1行的单元格数（%2）少于表头列数（%3）。</translation>
    </message>
    <message>
        <source>Row %1, column %2: the text contains “�”, it was damaged before the file was saved.</source>
        <translation>第%1行第%2列：文字中含有“�”，在文件保存之前就已损坏。</translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message>
        <source>Step %1: %2</source>
        <translation>第%1步：%2</translation>
    </message>
    <message>
        <source>Step %1: %2: expected %3, got %4.</source>
        <translation>第%1步：%2：预期为%3，实为%4。</translation>
    </message>
    <message>
        <source>“%1” is no day: %2.</source>
        <translation>“%1”不是日期：%2。</translation>
    </message>
    <message>
        <source>“%1” is no key here; there are: %2.</source>
        <translation>“%1”不是此处可用的键；可用的键为：%2。</translation>
    </message>
    <message>
        <source>There is no account “%1” in the sample bureau.</source>
        <translation>演示机关中没有账号“%1”。</translation>
    </message>
    <message>
        <source>“%1” refused under</source>
        <translation>“%1”不予办理所依据的规则</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>approval of act %1</source>
        <translation>批准第%1项记录</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>办案阶段</translation>
    </message>
    <message>
        <source>acts that wait</source>
        <translation>待批准的记录数</translation>
    </message>
    <message>
        <source>entry “%1”</source>
        <translation>记录“%1”</translation>
    </message>
    <message>
        <source>no such entry</source>
        <translation>没有该项记录</translation>
    </message>
    <message>
        <source>no such limit</source>
        <translation>没有该项期限</translation>
    </message>
    <message>
        <source>a limit</source>
        <translation>有期限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>可以办理</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>不在可办理之列</translation>
    </message>
    <message>
        <source>refused under %1</source>
        <translation>依规则 %1 不予办理</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>有评查问题</translation>
    </message>
    <message>
        <source>no finding</source>
        <translation>无评查问题</translation>
    </message>
    <message>
        <source>%1: “%2” is no key of a scenario; there are: title, covers, steps.</source>
        <translation>%1：“%2”不是场景可用的键；可用的键为：title、covers、steps。</translation>
    </message>
    <message>
        <source>%1: a scenario needs a title and steps.</source>
        <translation>%1：场景须有标题和步骤（title、steps）。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Acts that are only imagined come last.</source>
        <translation>设想的记录应当放在最后。</translation>
    </message>
    <message>
        <source>no such goods</source>
        <translation>没有这样的物品</translation>
    </message>
</context>
<context>
    <name>ScoreSheetText</name>
    <message>
        <source>The standard has no item %1.</source>
        <translation>标准没有第 %1 项。</translation>
    </message>
    <message>
        <source>A mark is changed with a reason of 2 to 1000 characters.</source>
        <translation>改动打分须写明理由，2 至 1000 个字。</translation>
    </message>
    <message>
        <source>Item %1 is worth %2 points; %3 cannot be taken off.</source>
        <translation>第 %1 项分值 %2 分，不能扣 %3 分。</translation>
    </message>
    <message>
        <source>Item %1 has no veto; take points off.</source>
        <translation>第 %1 项不是一票否决项，请扣分。</translation>
    </message>
    <message>
        <source>Item %1 either does not apply or is objected to, not both.</source>
        <translation>第 %1 项或者不适用，或者有问题，不能并存。</translation>
    </message>
    <message>
        <source>Item %1 is marked so already.</source>
        <translation>第 %1 项已经是这样打分的。</translation>
    </message>
</context>
<context>
    <name>ScreenText</name>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩余%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and its article</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>至%1，%2</translation>
    </message>
    <message>
        <source>(provisional)</source>
        <translation>（暂算）</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停计算</translation>
    </message>
    <message>
        <source>met on %1</source>
        <translation>已于%1完成</translation>
    </message>
    <message>
        <source>met</source>
        <translation>按期办理</translation>
    </message>
    <message>
        <source>met late, on %1; it was due on %2</source>
        <translation>逾期办理：期限至%2，实际于%1办理</translation>
    </message>
    <message>
        <source>met late</source>
        <translation>逾期办理</translation>
    </message>
    <message>
        <source>due on %1, %2</source>
        <translation>期限至%1，%2</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>已于%1届满</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>SettingsServiceText</name>
    <message>
        <source>The settings hold for the whole bureau; the account %1 reaches only a part of it.</source>
        <translation>设置适用于整个机关；账号 %1 的权限仅及其中一部分。</translation>
    </message>
    <message>
        <source>No bureau has been set up in this database.</source>
        <translation>该数据库尚未建立机关数据。</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>%1的设置</translation>
    </message>
    <message>
        <source>holidays loaded on %1</source>
        <translation>%1载入的节假日</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>At most %1 characters are wanted here, on one line and without space around them.</source>
        <translation>此处最多%1个字符，为一行，首尾不得有空格。</translation>
    </message>
    <message>
        <source>The law demands a review after a hearing.</source>
        <translation>依照法律规定，经过听证程序的，应当进行法制审核。</translation>
    </message>
    <message>
        <source>This kind is named twice.</source>
        <translation>该文种重复列出。</translation>
    </message>
    <message>
        <source>Another kind has the same numbers: %1.</source>
        <translation>另一文种使用相同的编号：%1。</translation>
    </message>
    <message>
        <source>There is no pattern for %1.</source>
        <translation>没有 %1 的编号格式。</translation>
    </message>
    <message>
        <source>The law allows at most 200 yuan for a citizen and 3000 yuan for an organisation.</source>
        <translation>依照法律规定，当场罚款对公民最多为200元，对法人或者其他组织最多为3000元。</translation>
    </message>
    <message>
        <source>The program was built without its default settings.</source>
        <translation>程序构建时未包含默认设置。</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>citizen %1 yuan, organisation %2 yuan; %3; %4</source>
        <translation>公民%1元，法人或者其他组织%2元；%3；%4</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>未设数额</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>机关名称</translation>
    </message>
    <message>
        <source>As it stands at the head of documents.</source>
        <translation>用于文书抬头。</translation>
    </message>
    <message>
        <source>Agency word</source>
        <translation>机关代字</translation>
    </message>
    <message>
        <source>The short word at the beginning of document numbers.</source>
        <translation>文书编号开头的简称。</translation>
    </message>
    <message>
        <source>A sole trader counts as a citizen</source>
        <translation>个体工商户按公民对待</translation>
    </message>
    <message>
        <source>For the thresholds below; the law names citizens and organisations only.</source>
        <translation>用于下列数额标准；法律只区分公民与法人或者其他组织。</translation>
    </message>
    <message>
        <source>Large fine (hearing)</source>
        <translation>较大数额罚款（听证）</translation>
    </message>
    <message>
        <source>From this fine on the party may ask for a hearing. 行政处罚法 63 names no amount: take it from the rule of your province or city.</source>
        <translation>罚款达到该数额的，当事人可以要求听证。《行政处罚法》第六十三条未规定具体数额，请按本省或者本市的规定填写。</translation>
    </message>
    <message>
        <source>Large confiscation (hearing)</source>
        <translation>较大数额没收（听证）</translation>
    </message>
    <message>
        <source>From this value on the party may ask for a hearing. 行政处罚法 63 names no amount: take it from the local rule.</source>
        <translation>没收的违法所得或者非法财物达到该数额的，当事人可以要求听证。《行政处罚法》第六十三条未规定具体数额，请按本地规定填写。</translation>
    </message>
    <message>
        <source>Largest fine on the spot</source>
        <translation>当场罚款最高数额</translation>
    </message>
    <message>
        <source>行政处罚法 51 allows at most 200 yuan for a citizen and 3000 yuan for an organisation; a bureau may stay below that.</source>
        <translation>依照《行政处罚法》第五十一条，当场罚款对公民最多为200元，对法人或者其他组织最多为3000元；本机关可以规定更低的数额。</translation>
    </message>
    <message>
        <source>Legality review of every decision</source>
        <translation>所有决定均须法制审核</translation>
    </message>
    <message>
        <source>Stricter than the law asks.</source>
        <translation>严于法律要求。</translation>
    </message>
    <message>
        <source>Legality review after a hearing</source>
        <translation>经过听证程序的须法制审核</translation>
    </message>
    <message>
        <source>行政处罚法 58 demands it: it can be off only where every decision is reviewed.</source>
        <translation>《行政处罚法》第五十八条要求审核：只有所有决定均须法制审核时，才可以关闭此项。</translation>
    </message>
    <message>
        <source>Legality review where a permit or trade is taken away or limited</source>
        <translation>涉及许可证件、生产经营或者从业的处罚须法制审核</translation>
    </message>
    <message>
        <source>行政处罚法 58: decisions that touch important interests.</source>
        <translation>《行政处罚法》第五十八条：直接关系当事人或者第三人重大权益的决定。</translation>
    </message>
    <message>
        <source>Legality review from this fine on</source>
        <translation>须法制审核的罚款数额起点</translation>
    </message>
    <message>
        <source>The law names no amount.</source>
        <translation>法律未规定具体数额。</translation>
    </message>
    <message>
        <source>Leaders discuss from this fine on</source>
        <translation>须集体讨论的罚款数额起点</translation>
    </message>
    <message>
        <source>行政处罚法 57: heavier penalties are decided by the leaders together. The law names no amount.</source>
        <translation>《行政处罚法》第五十七条：情节复杂或者重大违法行为的行政处罚，由负责人集体讨论决定。法律未规定具体数额。</translation>
    </message>
    <message>
        <source>Leaders discuss where a permit or trade is taken away or limited</source>
        <translation>涉及许可证件、生产经营或者从业的处罚须集体讨论</translation>
    </message>
    <message>
        <source>行政处罚法 57.</source>
        <translation>《行政处罚法》第五十七条。</translation>
    </message>
    <message>
        <source>Leaders who take part at least</source>
        <translation>参加集体讨论的负责人最少人数</translation>
    </message>
    <message>
        <source>Two or more.</source>
        <translation>两人以上。</translation>
    </message>
    <message>
        <source>Reviewers, percent of certified officers</source>
        <translation>法制审核人员占持证执法人员的百分比</translation>
    </message>
    <message>
        <source>国办发〔2018〕118号: as a rule not below 5 percent.</source>
        <translation>国办发〔2018〕118号：原则上不低于百分之五。</translation>
    </message>
    <message>
        <source>How days before a hearing are counted</source>
        <translation>听证前日数的计算方式</translation>
    </message>
    <message>
        <source>行政处罚法 64 (“seven days before the hearing”): seven whole days between is the safe reading.</source>
        <translation>《行政处罚法》第六十四条（“举行听证的七日前”）：通知日与听证日之间隔满七日最为稳妥。</translation>
    </message>
    <message>
        <source>Public notice stops the term for the decision</source>
        <translation>公告送达期间不计入办案期限</translation>
    </message>
    <message>
        <source>Only where a rule that binds this bureau says so (T04).</source>
        <translation>仅在对本机关有约束力的规定有明文规定时适用（T04）。</translation>
    </message>
    <message>
        <source>Terms of transfer to the police in working days</source>
        <translation>移送公安机关的期限按工作日计算</translation>
    </message>
    <message>
        <source>国务院令310号 says days; calendar days are the safe reading (T36, T38 to T40).</source>
        <translation>国务院令第310号只写“日”；按自然日计算最为稳妥（T36、T38至T40）。</translation>
    </message>
    <message>
        <source>Late entry after so many days</source>
        <translation>延迟录入的认定天数</translation>
    </message>
    <message>
        <source>An act recorded later than that is marked as late.</source>
        <translation>办理后超过该天数才录入的记录，标为延迟录入。</translation>
    </message>
    <message>
        <source>Major cases are kept</source>
        <translation>重大案件保管期限</translation>
    </message>
    <message>
        <source>国家档案局令第8号.</source>
        <translation>国家档案局令第8号。</translation>
    </message>
    <message>
        <source>Ordinary cases are kept</source>
        <translation>普通案件保管期限</translation>
    </message>
    <message>
        <source>Cases decided on the spot are kept</source>
        <translation>当场处罚案件保管期限</translation>
    </message>
    <message>
        <source>so many whole days lie between</source>
        <translation>通知日与听证日之间隔满该日数</translation>
    </message>
    <message>
        <source>the day of the notice is one of them</source>
        <translation>通知当日计入该日数</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>编号格式：%1</translation>
    </message>
    <message>
        <source>Legality review below the lowest fine</source>
        <translation>低于罚款下限的须法制审核</translation>
    </message>
    <message>
        <source>A mitigated penalty is where suits are lost and favours are suspected.</source>
        <translation>减轻处罚最容易败诉，也最容易被疑为人情。</translation>
    </message>
    <message>
        <source>Legality review where no penalty is given</source>
        <translation>不予处罚的须法制审核</translation>
    </message>
    <message>
        <source>Legality review of a transfer to the police</source>
        <translation>移送公安机关的须法制审核</translation>
    </message>
    <message>
        <source>Mind the days of the State Council’s Order 310.</source>
        <translation>注意国务院令第310号的期限。</translation>
    </message>
    <message>
        <source>Legality review where an investigation is ended</source>
        <translation>终止调查的须法制审核</translation>
    </message>
    <message>
        <source>Every opinion needs a second reviewer</source>
        <translation>每份审核意见须经第二审核人复核</translation>
    </message>
    <message>
        <source>It counts only when another qualified reviewer agrees.</source>
        <translation>另一名合格的审核人员同意后方为通过。</translation>
    </message>
    <message>
        <source>What the surcharge is taken of</source>
        <translation>加处罚款的计算基数</translation>
    </message>
    <message>
        <source>行政处罚法 72 says “the fine”; where part of it is paid or it is paid in instalments, practice differs (T21, T22).</source>
        <translation>行政处罚法第七十二条写的是“罚款的数额”；部分缴纳或者分期缴纳时，各地做法不一（T21、T22）。</translation>
    </message>
    <message>
        <source>what is overdue and unpaid, each instalment for itself</source>
        <translation>逾期未缴的部分，各期分别计算</translation>
    </message>
    <message>
        <source>all that is unpaid, once an instalment is missed</source>
        <translation>一期逾期的，按全部未缴余额</translation>
    </message>
    <message>
        <source>the whole fine, as long as a part of it is overdue</source>
        <translation>只要有一部分逾期，按罚款全额</translation>
    </message>
    <message>
        <source>Legality review from this confiscation on</source>
        <translation>没收达到此数额的，须经法制审核</translation>
    </message>
    <message>
        <source>The value of gains and goods together; empty for none.</source>
        <translation>违法所得和财物的价值合计；不填则不适用。</translation>
    </message>
    <message>
        <source>Legality review of these matters</source>
        <translation>这些事项须经法制审核</translation>
    </message>
    <message>
        <source>Every penalty in them, whatever its amount.</source>
        <translation>其中的每一处罚，不论数额。</translation>
    </message>
    <message>
        <source>Second reviewer from this fine on</source>
        <translation>罚款达到此数额的，须经第二审核人</translation>
    </message>
    <message>
        <source>Empty for none.</source>
        <translation>不填则不适用。</translation>
    </message>
</context>
<context>
    <name>SquadMoneyText</name>
    <message>
        <source>Fines decided</source>
        <translation>决定罚款</translation>
    </message>
    <message>
        <source>Fines as they stand</source>
        <translation>现应罚款</translation>
    </message>
    <message>
        <source>Fines paid</source>
        <translation>已缴罚款</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>加处罚款</translation>
    </message>
    <message>
        <source>Surcharge paid</source>
        <translation>已缴加处罚款</translation>
    </message>
    <message>
        <source>Confiscated gains</source>
        <translation>没收违法所得</translation>
    </message>
    <message>
        <source>Gains paid</source>
        <translation>已缴违法所得</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>尚欠</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>多缴</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Money by unit</source>
        <translation>各单位收缴</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Unpaid cases</source>
        <translation>未缴清案件</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
</context>
<context>
    <name>StatisticsText</name>
    <message>
        <source>There is no indicator “%1”.</source>
        <translation>没有指标“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not counted over cases: it rests on what was typed.</source>
        <translation>“%1”不是从案件统计的，来自手工填报。</translation>
    </message>
    <message>
        <source>%1 to %2, as known on %3</source>
        <translation>%1至%2，截至%3的记录</translation>
    </message>
</context>
<context>
    <name>StrictJsonText</name>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1，第%2行，%3：%4</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第%2行：%3</translation>
    </message>
    <message>
        <source>This key is missing.</source>
        <translation>缺少该键。</translation>
    </message>
    <message>
        <source>A text is wanted here.</source>
        <translation>此处应为文本。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文本为空。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is wanted here.</source>
        <translation>此处应为%1至%2的整数。</translation>
    </message>
    <message>
        <source>true or false is wanted here.</source>
        <translation>此处应为 true 或者 false。</translation>
    </message>
    <message>
        <source>A list of texts is wanted here.</source>
        <translation>此处应为文本列表。</translation>
    </message>
    <message>
        <source>An object is wanted here.</source>
        <translation>此处应为对象。</translation>
    </message>
    <message>
        <source>A list of objects is wanted here.</source>
        <translation>此处应为对象列表。</translation>
    </message>
    <message>
        <source>The word &quot;%1&quot; is unknown here.</source>
        <translation>此处不能使用“%1”一词。</translation>
    </message>
    <message>
        <source>This key is unknown.</source>
        <translation>没有这样的键。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB.</source>
        <translation>%1 超过 16 MB。</translation>
    </message>
    <message>
        <source>%1, line %2: this is not JSON: %3.</source>
        <translation>%1，第%2行：不是 JSON：%3。</translation>
    </message>
    <message>
        <source>%1 does not hold a JSON object.</source>
        <translation>%1 中不是 JSON 对象。</translation>
    </message>
    <message>
        <source>%1, line %2: the key %3 is repeated.</source>
        <translation>%1，第%2行：键 %3 重复。</translation>
    </message>
    <message>
        <source>an object is not closed</source>
        <translation>对象缺少结尾的花括号</translation>
    </message>
    <message>
        <source>a colon is missing behind a key</source>
        <translation>键后缺少冒号</translation>
    </message>
    <message>
        <source>a list is not closed</source>
        <translation>列表缺少结尾的方括号</translation>
    </message>
    <message>
        <source>a comma is missing between two values</source>
        <translation>两个值之间缺少逗号</translation>
    </message>
    <message>
        <source>here stands no value</source>
        <translation>此处不是有效的值</translation>
    </message>
    <message>
        <source>a number is written wrongly</source>
        <translation>数字书写有误</translation>
    </message>
    <message>
        <source>a backslash is followed by something it cannot be</source>
        <translation>反斜杠后的字符无效</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>文本不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>a text is not closed</source>
        <translation>文本缺少结尾的引号</translation>
    </message>
    <message>
        <source>an object is missing</source>
        <translation>缺少对象</translation>
    </message>
    <message>
        <source>it is nested too deeply or too large</source>
        <translation>嵌套过深或内容过大</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>结尾之后还有内容</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>This is a workbook of the old kind (.xls) or one with a password. Open it in a spreadsheet program and save it as .xlsx without a password.</source>
        <translation>这是旧式工作簿（.xls）或者设有密码的工作簿。请用电子表格软件打开，另存为不设密码的 .xlsx。</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>压缩包为空。</translation>
    </message>
    <message>
        <source>This is a PDF document; a table is read from CSV or XLSX.</source>
        <translation>这是 PDF 文档；表格只能从 CSV 或者 XLSX 读取。</translation>
    </message>
    <message>
        <source>This is a web page (HTML) under the name of a spreadsheet. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>这是使用电子表格文件名的网页（HTML）。请用电子表格软件打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is an XML file under the name of a spreadsheet. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>这是使用电子表格文件名的 XML 文件。请用电子表格软件打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a web archive (MHT) under the name of a spreadsheet. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>这是使用电子表格文件名的网页存档（MHT）。请用电子表格软件打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than 2 GB.</source>
        <translation>“%1”超过 2 GB。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened: %2</source>
        <translation>无法打开“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” was changed while it was read; read it again.</source>
        <translation>读取过程中“%1”被改动，请重新读取。</translation>
    </message>
    <message>
        <source>“%1” is no workbook, though its name ends in .xlsx. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“%1”虽以 .xlsx 结尾，但不是工作簿。请用电子表格软件打开后另存为 .xlsx。</translation>
    </message>
</context>
<context>
    <name>TemplateMarkText</name>
    <message>
        <source>“%1”: a picture is 5 to 170 mm wide.</source>
        <translation>“%1”：图片宽度应为5至170毫米。</translation>
    </message>
    <message>
        <source>“%1” is no form; there are %2, or:…, mm:….</source>
        <translation>没有“%1”这种写法；有%2，以及 or:…、mm:…。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“{{%1}}” is no placeholder.</source>
        <translation>“{{%1}}”不是占位符。</translation>
    </message>
    <message>
        <source>“}}” closes what nothing opened.</source>
        <translation>“}}”没有与之对应的开头。</translation>
    </message>
    <message>
        <source>“{{” is not closed by “}}”.</source>
        <translation>“{{”没有以“}}”结束。</translation>
    </message>
</context>
<context>
    <name>TemplatesCommandText</name>
    <message>
        <source>the program’s own</source>
        <translation>系统内置</translation>
    </message>
    <message>
        <source>version %1 of %2</source>
        <translation>%2起的第%1版</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起用</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>By</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten.</source>
        <translation>“%1”已经存在，不予覆盖。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>“%1”无法写入：%2。</translation>
    </message>
    <message>
        <source>Version %1 written to %2.</source>
        <translation>第%1版已写入%2。</translation>
    </message>
    <message>
        <source>There is no document “%1”.</source>
        <translation>没有“%1”这种文书。</translation>
    </message>
    <message>
        <source>%1, paragraph %2 “%3”: %4</source>
        <translation>%1 第%2段“%3”：%4</translation>
    </message>
    <message>
        <source>The template can be used.</source>
        <translation>该模板可以使用。</translation>
    </message>
    <message>
        <source>The template counts from %1 on.</source>
        <translation>该模板自%1起使用。</translation>
    </message>
    <message>
        <source>Version %1 counts again from %2 on.</source>
        <translation>第%1版自%2起重新使用。</translation>
    </message>
    <message>
        <source>Both say the same; only their form may differ.</source>
        <translation>两个版本文字相同，只可能在格式上不同。</translation>
    </message>
    <message>
        <source>It stands on documents from %1 on.</source>
        <translation>自%1起用于各种文书。</translation>
    </message>
</context>
<context>
    <name>TermText</name>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Saturdays, Sundays and holidays are not counted.</source>
        <translation>星期六、星期日和节假日不计入。</translation>
    </message>
    <message>
        <source>%1, %2: not counted.</source>
        <translation>%1，%2：不计入。</translation>
    </message>
    <message>
        <source>%1, %2 to %3: not counted.</source>
        <translation>%1，%2至%3：不计入。</translation>
    </message>
    <message>
        <source>%1 is a made-up working day: counted.</source>
        <translation>%1为调休上班日：计入。</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) of pauses lengthen the term.</source>
        <translation>
            <numerusform>扣除期间共%n个工作日，期限相应顺延。</numerusform>
        </translation>
    </message>
    <message>
        <source>Working day number %1 is %2.</source>
        <translation>第%1个工作日为%2。</translation>
    </message>
    <message>
        <source>Each day counts, days off included: day number %1 is %2.</source>
        <translation>逐日计算，休息日也计入：第%1日为%2。</translation>
    </message>
    <message>
        <source>The same day of the month, %1 away, is %2.</source>
        <translation>相隔%1的对应日为%2。</translation>
    </message>
    <message>
        <source>%1 away the month has no day %2: its last day is taken, %3.</source>
        <translation>相隔%1的月份没有%2日：以该月最后一日为准，即%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of pauses lengthen the term, to %1.</source>
        <translation>
            <numerusform>扣除期间共%n日，期限顺延至%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The term begins on %1; this day is not counted.</source>
        <translation>期限自%1开始，当日不计入。</translation>
    </message>
    <message>
        <source>The hour it began is not known: %1 end on %2 at the latest.</source>
        <translation>起算的具体时刻不明：%1最迟于%2届满。</translation>
    </message>
    <message>
        <source>The day of the act may be the last of them: %1.</source>
        <translation>办理之日可以是其中的最后一日：%1。</translation>
    </message>
    <message>
        <source>They must be clear of both ends, so the act falls on %1 at the latest.</source>
        <translation>首尾两日均不计入，故最迟应于%1办理。</translation>
    </message>
    <message>
        <source>Counted back from %1; this day is not counted.</source>
        <translation>自%1起倒算，当日不计入。</translation>
    </message>
    <message>
        <source>The hour is not known: %1 reach back to %2.</source>
        <translation>具体时刻不明：%1倒算至%2。</translation>
    </message>
    <message>
        <source>%1 is a made-up working day: the end does not move.</source>
        <translation>%1为调休上班日：届满日不变。</translation>
    </message>
    <message>
        <source>%1 is a day off (%2); the end of this term does not move for it.</source>
        <translation>%1为休息日（%2）；该期限的届满日不因此顺延。</translation>
    </message>
    <message>
        <source>%1 is a day off (%2): the working day before it is %3.</source>
        <translation>%1为休息日（%2）：其前一个工作日为%3。</translation>
    </message>
    <message>
        <source>%1 is a day off (%2): the term ends on the next working day, %3.</source>
        <translation>%1为休息日（%2）：期限于其后第一个工作日届满，即%3。</translation>
    </message>
    <message>
        <source>Holidays by: %1.</source>
        <translation>节假日依据：%1。</translation>
    </message>
    <message>
        <source>There is no holiday table for %1: the result is provisional.</source>
        <translation>没有%1年的节假日表：结果为暂算。</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>Term: %1.</source>
        <translation>期限：%1。</translation>
    </message>
    <message>
        <source>The result lies outside the years %1 to %2.</source>
        <translation>结果不在%1年至%2年之间。</translation>
    </message>
    <message>
        <source>A term must be a whole number from 1 to %1, not %2.</source>
        <translation>期限应当为1至%1的整数，不能是%2。</translation>
    </message>
    <message>
        <source>Excluded days must be a whole number from 0 to %1, not %2.</source>
        <translation>扣除日数应当为0至%1的整数，不能是%2。</translation>
    </message>
    <message>
        <source>Days can be excluded only from a forward term of days, working days, months or years.</source>
        <translation>只有按日、工作日、月、年顺算的期限才可以扣除日数。</translation>
    </message>
    <message>
        <source>The term begins at %1, China time.</source>
        <translation>期限自%1（北京时间）开始。</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) are counted straight, nights and days off included.</source>
        <translation>
            <numerusform>%n小时连续计算，夜间和休息日也计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends at %1, China time.</source>
        <translation>期限于%1（北京时间）届满。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>TerminalText</name>
    <message>
        <source>No password: set %1, or run this at a terminal, which asks for it.</source>
        <translation>没有密码：请设置 %1，或者在终端中运行，由终端提示输入。</translation>
    </message>
    <message>
        <source>No password was typed.</source>
        <translation>未输入密码。</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>请再次输入：</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
</context>
<context>
    <name>TextText</name>
    <message>
        <source>Character %1 is half of a pair: the text was damaged before.</source>
        <translation>第%1个字符只有代理对的一半：文字此前已经损坏。</translation>
    </message>
    <message>
        <source>Character %1 (%2) is a private-use character: other machines show another sign or none.</source>
        <translation>第%1个字符（%2）是专用区字符：在其他计算机上会显示为别的字符，或者不显示。</translation>
    </message>
    <message>
        <source>Character %1 (%2) is invisible and changes the direction of the text after it.</source>
        <translation>第%1个字符（%2）不可见，且会改变其后文字的方向。</translation>
    </message>
    <message>
        <source>Character %1 (%2) is invisible.</source>
        <translation>第%1个字符（%2）不可见。</translation>
    </message>
    <message>
        <source>Character %1 (%2) is a control character.</source>
        <translation>第%1个字符（%2）是控制字符。</translation>
    </message>
    <message>
        <source>Character %1 stands for one that was lost when the text was converted.</source>
        <translation>第%1个字符是替代字符，原字符在文字转换时丢失。</translation>
    </message>
    <message>
        <source>Character %1 (%2) is a radical that only looks like the character.</source>
        <translation>第%1个字符（%2）是部首，只是形似该汉字。</translation>
    </message>
    <message>
        <source>Latin letters are mixed with Cyrillic or Greek ones that may look the same.</source>
        <translation>拉丁字母与可能形似的西里尔字母或者希腊字母混用。</translation>
    </message>
</context>
<context>
    <name>TourText</name>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>无法写入 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>There is a bureau in %1 already; name another folder.</source>
        <translation>%1 中已有机关数据，请另行指定文件夹。</translation>
    </message>
    <message>
        <source>the password of every account of the made-up bureau</source>
        <translation>演示机关全部账号的密码</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>the bureau&apos;s secret keys: they belong in the safe</source>
        <translation>本机关的密钥：应当存入保险柜</translation>
    </message>
    <message>
        <source>%1 is missing in this program.</source>
        <translation>本程序缺少 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 was recorded, though %3 stands against it.</source>
        <translation>%2的 %1 已被记录，但依规则 %3 本不应准予记录。</translation>
    </message>
    <message>
        <source>a file taken in as evidence</source>
        <translation>作为证据收存的文件</translation>
    </message>
    <message>
        <source>the evidence, by its SHA-256</source>
        <translation>证据（按 SHA-256 值存放）</translation>
    </message>
    <message>
        <source>%1  %2: refused</source>
        <translation>%1  %2：不予办理</translation>
    </message>
    <message>
        <source>(waits for approval)</source>
        <translation>（待批准）</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>%1年统计数据</translation>
    </message>
    <message>
        <source>Was anything altered?</source>
        <translation>数据是否被改动？</translation>
    </message>
    <message>
        <source>The ledger is not as it was recorded.</source>
        <translation>台账与当初记录不一致。</translation>
    </message>
    <message>
        <source>The ledger is as it was recorded: %1 acts in %2 dossiers.</source>
        <translation>台账与当初记录一致：共%2个卷宗、%1项记录。</translation>
    </message>
    <message>
        <source>A signed anchor of %1 dossiers is written and agrees with the ledger.</source>
        <translation>已写入包含%1个卷宗的签名锚定文件，与台账一致。</translation>
    </message>
    <message>
        <source>Fingerprint of the key: %1</source>
        <translation>密钥指纹：%1</translation>
    </message>
    <message>
        <source>the anchor: to be kept outside, signed on paper</source>
        <translation>锚定文件：应当另行存放，并在纸质件上签名</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>已写入的内容</translation>
    </message>
    <message>
        <source>All of it is in %1.</source>
        <translation>全部内容在 %1 中。</translation>
    </message>
    <message>
        <source>Anjuan: a made-up bureau, an ordinary and a summary case</source>
        <translation>案卷：演示机关，普通程序和简易程序案件各一件</translation>
    </message>
    <message>
        <source>Look around in it:</source>
        <translation>可以这样查看：</translation>
    </message>
    <message>
        <source>A backup of %1 acts and %2 evidence file(s) is made and found sound.</source>
        <translation>已备份%1项记录和%2个证据文件，校验无误。</translation>
    </message>
    <message>
        <source>the backup, with its own .files and .head</source>
        <translation>备份，附有其自身的 .files 和 .head</translation>
    </message>
</context>
<context>
    <name>TypedFiguresText</name>
    <message numerus="yes">
        <source>“%1” is no value of “%2”: a number with at most %n decimal(s) is wanted.</source>
        <translation>
            <numerusform>“%1”不能作为“%2”的数值：应为最多%n位小数的数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no indicator “%1”.</source>
        <translation>没有指标“%1”。</translation>
    </message>
    <message>
        <source>“%1” is computed and can&apos;t be typed.</source>
        <translation>“%1”由程序统计，不能手工填报。</translation>
    </message>
    <message>
        <source>Nothing can be typed for the year %1.</source>
        <translation>不能填报%1年的数字。</translation>
    </message>
    <message>
        <source>A note has 1 to %1 characters.</source>
        <translation>说明应为1至%1个字。</translation>
    </message>
    <message>
        <source>Say in 1 to %1 characters which document the figure is from.</source>
        <translation>请写明数字来自哪份文件，1至%1个字。</translation>
    </message>
    <message>
        <source>There is no such typed figure.</source>
        <translation>没有这项填报。</translation>
    </message>
    <message>
        <source>%1 has reviewed this figure already.</source>
        <translation>%1已经复核过这个数字。</translation>
    </message>
    <message>
        <source>Whoever typed a figure does not review it: %1 did.</source>
        <translation>填报人不能自己复核：这是%1填报的。</translation>
    </message>
    <message>
        <source>%1 (typed by %2, reviewed by %3)</source>
        <translation>%1（%2填报，%3复核）</translation>
    </message>
    <message>
        <source>Some typed figures wait for their review and do not count yet.</source>
        <translation>有的填报尚未复核，暂不计入。</translation>
    </message>
</context>
<context>
    <name>TypedText</name>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>“%1” is no hour of the day; write it like 14:05.</source>
        <translation>“%1”不是有效的时刻；时刻应当写作 14:05。</translation>
    </message>
</context>
<context>
    <name>VerifyText</name>
    <message>
        <source>Act %1 of the ledger</source>
        <translation>台账第%1项记录</translation>
    </message>
    <message>
        <source>Act No. %1 of case %2 (%3 of the ledger)</source>
        <translation>案件 %2 第%1项记录（台账第%3项）</translation>
    </message>
    <message>
        <source>%1 was changed after it was recorded.</source>
        <translation>%1在记录之后被改动。</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1被删除。</translation>
    </message>
    <message>
        <source>%1 was put in without being recorded.</source>
        <translation>%1未经记录程序而被插入。</translation>
    </message>
    <message>
        <source>%1 was exchanged with another act.</source>
        <translation>%1与另一项记录调换。</translation>
    </message>
    <message>
        <source>%1 was recorded under another number.</source>
        <translation>%1原以另一序号记录。</translation>
    </message>
    <message>
        <source>The head of the ledger was changed: it does not follow from the %1 acts.</source>
        <translation>台账的末端信息被改动：与全部%1项记录推算的结果不符。</translation>
    </message>
    <message>
        <source>Number %1 of %2, %3, %4 is missing.</source>
        <translation>编号缺失：%2，%3，%4年第%1号。</translation>
    </message>
    <message>
        <source>Number %1 of %2, %3, %4 was never counted.</source>
        <translation>编号从未计入：%2，%3，%4年第%1号。</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Lead</source>
        <translation>案源</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>不予立案</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>已移送</translation>
    </message>
    <message>
        <source>Under investigation</source>
        <translation>调查取证</translation>
    </message>
    <message>
        <source>Investigation reported</source>
        <translation>调查终结</translation>
    </message>
    <message>
        <source>Party notified</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Decision served</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>not yet determined</source>
        <translation>程序尚未确定</translation>
    </message>
    <message>
        <source>ordinary procedure</source>
        <translation>普通程序</translation>
    </message>
    <message>
        <source>summary procedure</source>
        <translation>简易程序</translation>
    </message>
    <message>
        <source>in effect</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>running</source>
        <translation>计算中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停计算</translation>
    </message>
    <message>
        <source>met</source>
        <translation>按期办理</translation>
    </message>
    <message>
        <source>met late</source>
        <translation>逾期办理</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已届满</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>public criticism</source>
        <translation>通报批评</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>confiscation of unlawful gains</source>
        <translation>没收违法所得</translation>
    </message>
    <message>
        <source>confiscation of goods</source>
        <translation>没收非法财物</translation>
    </message>
    <message>
        <source>permit suspended</source>
        <translation>暂扣许可证件</translation>
    </message>
    <message>
        <source>qualification downgraded</source>
        <translation>降低资质等级</translation>
    </message>
    <message>
        <source>permit revoked</source>
        <translation>吊销许可证件</translation>
    </message>
    <message>
        <source>business restricted</source>
        <translation>限制开展生产经营活动</translation>
    </message>
    <message>
        <source>business suspended</source>
        <translation>责令停产停业</translation>
    </message>
    <message>
        <source>closed down</source>
        <translation>责令关闭</translation>
    </message>
    <message>
        <source>barred from employment</source>
        <translation>限制从业</translation>
    </message>
    <message>
        <source>detention</source>
        <translation>行政拘留</translation>
    </message>
    <message>
        <source>other penalty</source>
        <translation>其他行政处罚</translation>
    </message>
    <message>
        <source>natural person</source>
        <translation>自然人</translation>
    </message>
    <message>
        <source>sole trader</source>
        <translation>个体工商户</translation>
    </message>
    <message>
        <source>legal person</source>
        <translation>法人</translation>
    </message>
    <message>
        <source>other organisation</source>
        <translation>其他组织</translation>
    </message>
    <message>
        <source>the same credit code</source>
        <translation>统一社会信用代码相同</translation>
    </message>
    <message>
        <source>the same identity number</source>
        <translation>身份证号码相同</translation>
    </message>
    <message>
        <source>the same telephone</source>
        <translation>电话号码相同</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>姓名或者名称相同</translation>
    </message>
    <message>
        <source>bureau</source>
        <translation>局</translation>
    </message>
    <message>
        <source>detachment</source>
        <translation>支队</translation>
    </message>
    <message>
        <source>squad</source>
        <translation>中队、内设科室</translation>
    </message>
    <message>
        <source>town</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>squad officer</source>
        <translation>中队执法人员</translation>
    </message>
    <message>
        <source>squad leader</source>
        <translation>中队长</translation>
    </message>
    <message>
        <source>legal officer</source>
        <translation>法制员</translation>
    </message>
    <message>
        <source>bureau leader</source>
        <translation>机关负责人</translation>
    </message>
    <message>
        <source>statistician</source>
        <translation>统计员</translation>
    </message>
    <message>
        <source>archivist</source>
        <translation>档案员</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>read-only supervisor</source>
        <translation>监督员（只读）</translation>
    </message>
    <message>
        <source>permanently</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>30 years</source>
        <translation>30年</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10年</translation>
    </message>
    <message>
        <source>patrol</source>
        <translation>日常巡查</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>report</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>监督检查</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>其他机关移送</translation>
    </message>
    <message>
        <source>assigned by a superior</source>
        <translation>上级交办</translation>
    </message>
    <message>
        <source>off-site monitoring</source>
        <translation>非现场监管</translation>
    </message>
    <message>
        <source>media</source>
        <translation>媒体曝光</translation>
    </message>
    <message>
        <source>self-report</source>
        <translation>自行报告</translation>
    </message>
    <message>
        <source>other source</source>
        <translation>其他来源</translation>
    </message>
    <message>
        <source>no violation</source>
        <translation>不存在违法行为</translation>
    </message>
    <message>
        <source>not within our competence</source>
        <translation>不属于本机关管辖</translation>
    </message>
    <message>
        <source>out of time</source>
        <translation>超过追责时效</translation>
    </message>
    <message>
        <source>minor and corrected</source>
        <translation>违法行为轻微并已改正</translation>
    </message>
    <message>
        <source>other ground</source>
        <translation>其他情形</translation>
    </message>
    <message>
        <source>the officer</source>
        <translation>执法人员本人</translation>
    </message>
    <message>
        <source>the party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>the leader</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>证人</translation>
    </message>
    <message>
        <source>informant</source>
        <translation>举报人</translation>
    </message>
    <message>
        <source>other person</source>
        <translation>其他人员</translation>
    </message>
    <message>
        <source>documentary evidence</source>
        <translation>书证</translation>
    </message>
    <message>
        <source>physical evidence</source>
        <translation>物证</translation>
    </message>
    <message>
        <source>audiovisual material</source>
        <translation>视听资料</translation>
    </message>
    <message>
        <source>electronic data</source>
        <translation>电子数据</translation>
    </message>
    <message>
        <source>testimony of a witness</source>
        <translation>证人证言</translation>
    </message>
    <message>
        <source>statement of the party</source>
        <translation>当事人的陈述</translation>
    </message>
    <message>
        <source>expert opinion</source>
        <translation>鉴定意见</translation>
    </message>
    <message>
        <source>record of inquest or site</source>
        <translation>勘验笔录、现场笔录</translation>
    </message>
    <message>
        <source>evidence secured</source>
        <translation>采取证据保全措施</translation>
    </message>
    <message>
        <source>sent for appraisal</source>
        <translation>送交鉴定</translation>
    </message>
    <message>
        <source>turned into a seizure</source>
        <translation>转为查封、扣押</translation>
    </message>
    <message>
        <source>confiscated</source>
        <translation>没收</translation>
    </message>
    <message>
        <source>released</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>sealing</source>
        <translation>查封</translation>
    </message>
    <message>
        <source>seizure</source>
        <translation>扣押</translation>
    </message>
    <message>
        <source>no violation found</source>
        <translation>没有违法行为</translation>
    </message>
    <message>
        <source>unrelated to the violation</source>
        <translation>与违法行为无关</translation>
    </message>
    <message>
        <source>decision made</source>
        <translation>已作出处理决定</translation>
    </message>
    <message>
        <source>term ended</source>
        <translation>期限届满</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>其他理由</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已改正</translation>
    </message>
    <message>
        <source>partly corrected</source>
        <translation>部分改正</translation>
    </message>
    <message>
        <source>not corrected</source>
        <translation>未改正</translation>
    </message>
    <message>
        <source>waits for a related case</source>
        <translation>须等待相关案件的处理结果</translation>
    </message>
    <message>
        <source>question of law</source>
        <translation>涉及法律适用问题</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>不可抗力</translation>
    </message>
    <message>
        <source>party cannot be found</source>
        <translation>当事人下落不明</translation>
    </message>
    <message>
        <source>other ground of suspension</source>
        <translation>其他中止情形</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>给予行政处罚</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>不予行政处罚</translation>
    </message>
    <message>
        <source>transfer to the police</source>
        <translation>移送公安机关</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>撤销案件</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>written</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>partly adopted</source>
        <translation>部分采纳</translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation>不予采纳</translation>
    </message>
    <message>
        <source>statement and defence</source>
        <translation>陈述申辩</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>听证</translation>
    </message>
    <message>
        <source>both rights</source>
        <translation>两项权利</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已举行</translation>
    </message>
    <message>
        <source>party absent</source>
        <translation>当事人未到场</translation>
    </message>
    <message>
        <source>party left</source>
        <translation>当事人中途退场</translation>
    </message>
    <message>
        <source>request withdrawn</source>
        <translation>撤回听证要求</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>建议改正</translation>
    </message>
    <message>
        <source>further investigation</source>
        <translation>建议补充调查</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>transfer proposed</source>
        <translation>建议移送</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>处理决定</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>延长办案期限</translation>
    </message>
    <message>
        <source>deviation from the benchmark</source>
        <translation>偏离裁量基准</translation>
    </message>
    <message>
        <source>by the leader</source>
        <translation>负责人批准</translation>
    </message>
    <message>
        <source>by the leaders together</source>
        <translation>负责人集体讨论</translation>
    </message>
    <message>
        <source>first offence, minor and corrected</source>
        <translation>初次违法且危害后果轻微并及时改正</translation>
    </message>
    <message>
        <source>minor and corrected in time</source>
        <translation>违法行为轻微并及时改正</translation>
    </message>
    <message>
        <source>no subjective fault</source>
        <translation>没有主观过错</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>违法事实不能成立</translation>
    </message>
    <message>
        <source>under fourteen</source>
        <translation>不满十四周岁</translation>
    </message>
    <message>
        <source>unable to understand or control the act</source>
        <translation>不能辨认或者不能控制自己行为</translation>
    </message>
    <message>
        <source>minor, at discretion</source>
        <translation>违法行为轻微，依法可以不予处罚</translation>
    </message>
    <message>
        <source>violation not established</source>
        <translation>违法事实不能成立</translation>
    </message>
    <message>
        <source>limitation period over</source>
        <translation>超过追责时效</translation>
    </message>
    <message>
        <source>party deceased or dissolved</source>
        <translation>当事人死亡或者终止</translation>
    </message>
    <message>
        <source>filed wrongly</source>
        <translation>立案有误</translation>
    </message>
    <message>
        <source>other ground of withdrawal</source>
        <translation>其他撤销案件情形</translation>
    </message>
    <message>
        <source>slip corrected</source>
        <translation>更正笔误</translation>
    </message>
    <message>
        <source>omission made good</source>
        <translation>补正遗漏</translation>
    </message>
    <message>
        <source>direct service</source>
        <translation>直接送达</translation>
    </message>
    <message>
        <source>left at the place</source>
        <translation>留置送达</translation>
    </message>
    <message>
        <source>entrusted service</source>
        <translation>委托送达</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>邮寄送达</translation>
    </message>
    <message>
        <source>electronic service</source>
        <translation>电子送达</translation>
    </message>
    <message>
        <source>by public notice</source>
        <translation>公告送达</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未能送达</translation>
    </message>
    <message>
        <source>through the bank</source>
        <translation>到银行或者通过电子支付系统缴纳</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>当场收缴</translation>
    </message>
    <message>
        <source>decision performed</source>
        <translation>决定执行完毕</translation>
    </message>
    <message>
        <source>enforcement ended</source>
        <translation>终结执行</translation>
    </message>
    <message>
        <source>closed without penalty</source>
        <translation>不予处罚结案</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>终止调查</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>已移送</translation>
    </message>
    <message>
        <source>other ground of closing</source>
        <translation>其他结案情形</translation>
    </message>
    <message>
        <source>lead number</source>
        <translation>案源登记号</translation>
    </message>
    <message>
        <source>filing</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>order to correct</source>
        <translation>责令改正</translation>
    </message>
    <message>
        <source>preservation of evidence</source>
        <translation>先行登记保存</translation>
    </message>
    <message>
        <source>seizure decision</source>
        <translation>查封、扣押决定</translation>
    </message>
    <message>
        <source>appraisal</source>
        <translation>鉴定</translation>
    </message>
    <message>
        <source>prior notice</source>
        <translation>事先告知</translation>
    </message>
    <message>
        <source>notice of hearing</source>
        <translation>听证通知</translation>
    </message>
    <message>
        <source>re-examination opinion</source>
        <translation>复核意见</translation>
    </message>
    <message>
        <source>legality review</source>
        <translation>法制审核</translation>
    </message>
    <message>
        <source>penalty decision</source>
        <translation>行政处罚决定</translation>
    </message>
    <message>
        <source>decision of no penalty</source>
        <translation>不予行政处罚决定</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>on-the-spot decision</source>
        <translation>当场行政处罚决定</translation>
    </message>
    <message>
        <source>correction of a document</source>
        <translation>文书补正、更正</translation>
    </message>
    <message>
        <source>closing report</source>
        <translation>结案审批</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>中止调查</translation>
    </message>
    <message>
        <source>extension of time</source>
        <translation>延长期限</translation>
    </message>
    <message>
        <source>release of seizure</source>
        <translation>解除查封、扣押</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>规定未变</translation>
    </message>
    <message>
        <source>the new law is lighter</source>
        <translation>新法较轻</translation>
    </message>
    <message>
        <source>the new law is heavier</source>
        <translation>新法较重</translation>
    </message>
    <message>
        <source>no longer on the list</source>
        <translation>已不在清单中</translation>
    </message>
    <message>
        <source>for a legal officer to say</source>
        <translation>须由法制员判断</translation>
    </message>
    <message>
        <source>discovered in time</source>
        <translation>在时效内发现</translation>
    </message>
    <message>
        <source>discovered too late</source>
        <translation>超过时效才发现</translation>
    </message>
    <message>
        <source>fine of a hundred yuan or less</source>
        <translation>一百元以下罚款</translation>
    </message>
    <message>
        <source>hard to enforce later</source>
        <translation>不当场收缴事后难以执行</translation>
    </message>
    <message>
        <source>remote place, asked for by the party</source>
        <translation>边远、水上、交通不便地区，当事人提出</translation>
    </message>
    <message>
        <source>competence and subject</source>
        <translation>职权和主体</translation>
    </message>
    <message>
        <source>officers</source>
        <translation>执法人员</translation>
    </message>
    <message>
        <source>facts and evidence</source>
        <translation>事实和证据</translation>
    </message>
    <message>
        <source>law applied</source>
        <translation>法律适用</translation>
    </message>
    <message>
        <source>discretion</source>
        <translation>裁量</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>beyond powers</source>
        <translation>超越权限</translation>
    </message>
    <message>
        <source>transfer of a crime</source>
        <translation>涉嫌犯罪移送</translation>
    </message>
    <message>
        <source>no objection</source>
        <translation>无异议</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>已改正</translation>
    </message>
    <message>
        <source>supplemented</source>
        <translation>已补充</translation>
    </message>
    <message>
        <source>maintained</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>national</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>provincial</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>of the city</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>of the district</source>
        <translation>区县级</translation>
    </message>
    <message>
        <source>of the bureau</source>
        <translation>本机关</translation>
    </message>
    <message>
        <source>first offence</source>
        <translation>首违不罚</translation>
    </message>
    <message>
        <source>first inspection</source>
        <translation>首查免罚</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>轻微不罚</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>免予处罚</translation>
    </message>
    <message>
        <source>not punished</source>
        <translation>不予处罚</translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation>减轻</translation>
    </message>
    <message>
        <source>lenient</source>
        <translation>从轻</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>从重</translation>
    </message>
    <message>
        <source>own name</source>
        <translation>自定阶次</translation>
    </message>
    <message>
        <source>the benchmark is plainly unfit</source>
        <translation>裁量基准明显不适当</translation>
    </message>
    <message>
        <source>it would be plainly unfair</source>
        <translation>显失公平</translation>
    </message>
    <message>
        <source>circumstances have changed</source>
        <translation>客观情况发生变化</translation>
    </message>
    <message>
        <source>mitigation by law</source>
        <translation>依法减轻</translation>
    </message>
    <message>
        <source>goes unpunished</source>
        <translation>免予处罚</translation>
    </message>
    <message>
        <source>no exemption</source>
        <translation>不予免罚</translation>
    </message>
    <message>
        <source>deferment or instalments</source>
        <translation>缓缴、分期</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>催告</translation>
    </message>
    <message>
        <source>application to the court</source>
        <translation>申请强制执行</translation>
    </message>
    <message>
        <source>substitute performance</source>
        <translation>代履行</translation>
    </message>
    <message>
        <source>acceptance refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>no such address</source>
        <translation>查无此址</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>other reason of return</source>
        <translation>其他退回原因</translation>
    </message>
    <message>
        <source>fine and surcharge</source>
        <translation>罚款和加处罚款</translation>
    </message>
    <message>
        <source>confiscated gains</source>
        <translation>没收违法所得</translation>
    </message>
    <message>
        <source>payment deferred</source>
        <translation>暂缓缴纳</translation>
    </message>
    <message>
        <source>payment by instalments</source>
        <translation>分期缴纳</translation>
    </message>
    <message>
        <source>more was paid than owed</source>
        <translation>多缴</translation>
    </message>
    <message>
        <source>the decision was changed or annulled</source>
        <translation>决定被变更或者撤销</translation>
    </message>
    <message>
        <source>before the application to the court</source>
        <translation>申请法院强制执行以前</translation>
    </message>
    <message>
        <source>before substitute performance is decided</source>
        <translation>决定代履行以前</translation>
    </message>
    <message>
        <source>three days before substitute performance</source>
        <translation>代履行三日以前</translation>
    </message>
    <message>
        <source>enforcement granted</source>
        <translation>准予执行</translation>
    </message>
    <message>
        <source>enforcement granted in part</source>
        <translation>部分准予执行</translation>
    </message>
    <message>
        <source>enforcement refused</source>
        <translation>不准予执行</translation>
    </message>
    <message>
        <source>enforced in full</source>
        <translation>全部执行到位</translation>
    </message>
    <message>
        <source>enforced in part</source>
        <translation>部分执行到位</translation>
    </message>
    <message>
        <source>ended without result</source>
        <translation>未执行到位</translation>
    </message>
    <message>
        <source>hardship of the party</source>
        <translation>当事人履行确有困难</translation>
    </message>
    <message>
        <source>claim of a third party</source>
        <translation>第三人主张权利</translation>
    </message>
    <message>
        <source>harm that could not be made good</source>
        <translation>可能造成难以弥补的损失</translation>
    </message>
    <message>
        <source>other reason to suspend</source>
        <translation>其他中止情形</translation>
    </message>
    <message>
        <source>dead without estate or heir</source>
        <translation>死亡，无遗产又无义务承受人</translation>
    </message>
    <message>
        <source>dissolved without successor</source>
        <translation>终止，无义务承受人</translation>
    </message>
    <message>
        <source>the object is lost</source>
        <translation>执行标的灭失</translation>
    </message>
    <message>
        <source>the decision was annulled</source>
        <translation>决定被撤销</translation>
    </message>
    <message>
        <source>suspended for three years, no means, little harm</source>
        <translation>中止满三年，无履行能力且社会危害不大</translation>
    </message>
    <message>
        <source>other reason to end</source>
        <translation>其他终结情形</translation>
    </message>
    <message>
        <source>the party punished</source>
        <translation>被处罚当事人</translation>
    </message>
    <message>
        <source>a third party</source>
        <translation>第三人</translation>
    </message>
    <message>
        <source>this bureau</source>
        <translation>本机关</translation>
    </message>
    <message>
        <source>ordinary handling</source>
        <translation>普通程序</translation>
    </message>
    <message>
        <source>summary handling</source>
        <translation>简易程序</translation>
    </message>
    <message>
        <source>correction asked for</source>
        <translation>通知补正</translation>
    </message>
    <message>
        <source>correction made</source>
        <translation>已补正</translation>
    </message>
    <message>
        <source>reconsideration suspended</source>
        <translation>复议中止</translation>
    </message>
    <message>
        <source>reconsideration resumed</source>
        <translation>复议恢复</translation>
    </message>
    <message>
        <source>extended by thirty days</source>
        <translation>延期三十日</translation>
    </message>
    <message>
        <source>turned to ordinary handling</source>
        <translation>转为普通程序</translation>
    </message>
    <message>
        <source>mediation held</source>
        <translation>进行调解</translation>
    </message>
    <message>
        <source>application not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>referred to the competent body</source>
        <translation>告知向有权机关申请</translation>
    </message>
    <message>
        <source>application rejected</source>
        <translation>驳回申请</translation>
    </message>
    <message>
        <source>reconsideration terminated</source>
        <translation>终止复议</translation>
    </message>
    <message>
        <source>settled and withdrawn</source>
        <translation>和解后撤回</translation>
    </message>
    <message>
        <source>mediated</source>
        <translation>调解书</translation>
    </message>
    <message>
        <source>decision upheld</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>request denied</source>
        <translation>驳回复议请求</translation>
    </message>
    <message>
        <source>decision changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>decision revoked</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>decision revoked in part</source>
        <translation>部分撤销</translation>
    </message>
    <message>
        <source>declared unlawful</source>
        <translation>确认违法</translation>
    </message>
    <message>
        <source>declared void</source>
        <translation>确认无效</translation>
    </message>
    <message>
        <source>ordered to perform</source>
        <translation>责令履行</translation>
    </message>
    <message>
        <source>compensation ordered</source>
        <translation>决定赔偿</translation>
    </message>
    <message>
        <source>first instance</source>
        <translation>一审</translation>
    </message>
    <message>
        <source>second instance</source>
        <translation>二审</translation>
    </message>
    <message>
        <source>retrial</source>
        <translation>再审</translation>
    </message>
    <message>
        <source>judgment</source>
        <translation>判决</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>mediation paper</source>
        <translation>调解书</translation>
    </message>
    <message>
        <source>suit not admitted</source>
        <translation>不予立案</translation>
    </message>
    <message>
        <source>suit dismissed</source>
        <translation>驳回起诉</translation>
    </message>
    <message>
        <source>withdrawal allowed</source>
        <translation>准许撤诉</translation>
    </message>
    <message>
        <source>treated as withdrawn</source>
        <translation>按撤诉处理</translation>
    </message>
    <message>
        <source>proceedings ended</source>
        <translation>终结诉讼</translation>
    </message>
    <message>
        <source>mediated in court</source>
        <translation>法院调解</translation>
    </message>
    <message>
        <source>claims denied</source>
        <translation>驳回诉讼请求</translation>
    </message>
    <message>
        <source>appeal dismissed, judgment upheld</source>
        <translation>驳回上诉，维持原判</translation>
    </message>
    <message>
        <source>appeal withdrawn</source>
        <translation>撤回上诉</translation>
    </message>
    <message>
        <source>sent back for a new trial</source>
        <translation>发回重审</translation>
    </message>
    <message>
        <source>decision changed by the court</source>
        <translation>判决变更</translation>
    </message>
    <message>
        <source>decision revoked by the court</source>
        <translation>判决撤销</translation>
    </message>
    <message>
        <source>decision revoked in part by the court</source>
        <translation>判决部分撤销</translation>
    </message>
    <message>
        <source>declared unlawful by the court</source>
        <translation>判决确认违法</translation>
    </message>
    <message>
        <source>declared void by the court</source>
        <translation>判决确认无效</translation>
    </message>
    <message>
        <source>ordered to perform by the court</source>
        <translation>判决责令履行</translation>
    </message>
    <message>
        <source>ordered to pay</source>
        <translation>判决给付</translation>
    </message>
    <message>
        <source>compensation ordered by the court</source>
        <translation>判决赔偿</translation>
    </message>
    <message>
        <source>the head of the bureau</source>
        <translation>正职负责人</translation>
    </message>
    <message>
        <source>a deputy head</source>
        <translation>副职负责人</translation>
    </message>
    <message>
        <source>another leader in charge</source>
        <translation>其他参与分管的负责人</translation>
    </message>
    <message>
        <source>staff without a leader</source>
        <translation>仅工作人员</translation>
    </message>
    <message>
        <source>a lawyer alone</source>
        <translation>仅律师</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人出庭</translation>
    </message>
    <message>
        <source>an accident</source>
        <translation>意外事件</translation>
    </message>
    <message>
        <source>a duty nobody else could do</source>
        <translation>他人不能代替的公务</translation>
    </message>
    <message>
        <source>other proper reason</source>
        <translation>其他正当事由</translation>
    </message>
    <message>
        <source>filed by the police</source>
        <translation>公安机关立案</translation>
    </message>
    <message>
        <source>not filed by the police</source>
        <translation>公安机关不予立案</translation>
    </message>
    <message>
        <source>matter list</source>
        <translation>权力事项清单</translation>
    </message>
    <message>
        <source>discretion benchmarks</source>
        <translation>裁量基准</translation>
    </message>
    <message>
        <source>phrase library</source>
        <translation>用语库</translation>
    </message>
    <message>
        <source>way of working</source>
        <translation>工作方式</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>no such case</source>
        <translation>没有该案件</translation>
    </message>
    <message>
        <source>more than is owed</source>
        <translation>多于应缴</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>cannot be read in the file</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>nobody marks it yet</source>
        <translation>待指定评查人</translation>
    </message>
    <message>
        <source>being marked</source>
        <translation>打分中</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已打分</translation>
    </message>
    <message>
        <source>to be put right</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>put right, to be looked at again</source>
        <translation>已整改，待复查</translation>
    </message>
    <message>
        <source>first offence (行政处罚法 33)</source>
        <translation>首次违法（行政处罚法第三十三条）</translation>
    </message>
    <message>
        <source>minor, corrected, without harm (33)</source>
        <translation>轻微、及时改正、没有危害后果（第三十三条）</translation>
    </message>
    <message>
        <source>no fault, as the party proves (33)</source>
        <translation>当事人证明没有主观过错（第三十三条）</translation>
    </message>
    <message>
        <source>classes of the ministry’s rule</source>
        <translation>住建部规定的八类</translation>
    </message>
    <message>
        <source>steps, as in Shanghai</source>
        <translation>按办案步骤（上海）</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>to another place</source>
        <translation>移库</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>调出</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>送回</translation>
    </message>
    <message>
        <source>the owner consents in writing</source>
        <translation>权利人书面同意</translation>
    </message>
    <message>
        <source>the owner asked for it in writing</source>
        <translation>权利人书面申请</translation>
    </message>
    <message>
        <source>owner unknown, public notice given</source>
        <translation>权利人不明，已公告</translation>
    </message>
    <message>
        <source>public auction</source>
        <translation>公开拍卖</translation>
    </message>
    <message>
        <source>sale under the rules of the State</source>
        <translation>按国家规定变卖</translation>
    </message>
    <message>
        <source>destruction</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>under a measure</source>
        <translation>措施期间在库</translation>
    </message>
    <message>
        <source>to be returned</source>
        <translation>应当返还</translation>
    </message>
    <message>
        <source>confiscated, to be disposed of</source>
        <translation>已没收待处置</translation>
    </message>
    <message>
        <source>sold early, proceeds kept</source>
        <translation>已先行处理、价款在管</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已返还</translation>
    </message>
    <message>
        <source>auctioned for the fine</source>
        <translation>已拍卖抵缴罚款</translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation>已处置</translation>
    </message>
    <message>
        <source>slight record</source>
        <translation>轻微失信信息</translation>
    </message>
    <message>
        <source>ordinary record</source>
        <translation>一般失信信息</translation>
    </message>
    <message>
        <source>serious record</source>
        <translation>严重失信信息</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>行政争议</translation>
    </message>
    <message>
        <source>Dispute closed</source>
        <translation>争议办结</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>行政争议</translation>
    </message>
    <message>
        <source>disclosure of information</source>
        <translation>政府信息公开</translation>
    </message>
    <message>
        <source>a duty not performed</source>
        <translation>不履行法定职责</translation>
    </message>
    <message>
        <source>handling of a complaint or report</source>
        <translation>投诉举报处理</translation>
    </message>
    <message>
        <source>a coercive measure or enforcement</source>
        <translation>行政强制</translation>
    </message>
    <message>
        <source>a permit</source>
        <translation>行政许可</translation>
    </message>
    <message>
        <source>an order to correct</source>
        <translation>责令改正等行政命令</translation>
    </message>
    <message>
        <source>an administrative agreement</source>
        <translation>行政协议</translation>
    </message>
    <message>
        <source>compensation by the state</source>
        <translation>行政赔偿、补偿</translation>
    </message>
    <message>
        <source>another act of the bureau</source>
        <translation>其他行政行为</translation>
    </message>
</context>
<context>
    <name>WriterText</name>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>there is no memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>the sheet can&apos;t be named “%1”</source>
        <translation>工作表不能命名为“%1”</translation>
    </message>
</context>
<context>
    <name>XlsxText</name>
    <message>
        <source>This is a binary workbook (.xlsb); save it as .xlsx.</source>
        <translation>这是二进制工作簿（.xlsb），请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a text document or presentation and no spreadsheet.</source>
        <translation>这是文本文档或者演示文稿，不是电子表格。</translation>
    </message>
    <message>
        <source>This is a spreadsheet of the OpenDocument kind (.ods); save it as .xlsx.</source>
        <translation>这是 OpenDocument 电子表格（.ods），请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This archive holds no workbook.</source>
        <translation>压缩包中没有工作簿。</translation>
    </message>
    <message>
        <source>The workbook has no sheet to read.</source>
        <translation>工作簿中没有可以读取的工作表。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”, it has: %2.</source>
        <translation>工作簿中没有工作表“%1”，现有工作表：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The workbook holds more text than can be read at once; divide it or save it as CSV.</source>
        <translation>工作簿中的文字超出一次可以读取的数量；请拆分，或者另存为 CSV。</translation>
    </message>
    <message>
        <source>A text in the workbook is longer than %1 characters.</source>
        <translation>工作簿中有一段文字超过%1个字符。</translation>
    </message>
    <message>
        <source>The sheet names a merged range that is none.</source>
        <translation>工作表所列的合并区域无效。</translation>
    </message>
    <message>
        <source>The sheet has more merged ranges than can be read.</source>
        <translation>工作表的合并区域过多，无法读取。</translation>
    </message>
    <message>
        <source>Cell %1 is longer than %2 characters.</source>
        <translation>单元格 %1 超过%2个字符。</translation>
    </message>
    <message>
        <source>The rows of the sheet do not follow one another: “%1” comes after row %2.</source>
        <translation>工作表的行次序有误：“%1”出现在第%2行之后。</translation>
    </message>
    <message>
        <source>Row %1 of the sheet holds a cell at a place that can&apos;t be: “%2”.</source>
        <translation>工作表第%1行有单元格位置无效：“%2”。</translation>
    </message>
    <message>
        <source>Row %1 of the sheet has more than %2 columns.</source>
        <translation>工作表第%1行超过%2列。</translation>
    </message>
    <message>
        <source>Row %1 of the sheet is longer than %2 characters.</source>
        <translation>工作表第%1行超过%2个字符。</translation>
    </message>
    <message>
        <source>Cell %1 refers to a text that the workbook does not hold.</source>
        <translation>单元格 %1 引用的文字在工作簿中不存在。</translation>
    </message>
    <message>
        <source>Cell %1 holds the error %2.</source>
        <translation>单元格 %1 含有错误值 %2。</translation>
    </message>
    <message>
        <source>Cell %1 holds a formula that was never computed; open the file, save it again.</source>
        <translation>单元格 %1 含有从未计算的公式；请打开该文件后重新保存。</translation>
    </message>
    <message>
        <source>Cell %1 holds a number of more than 15 digits, of which a spreadsheet loses the last ones; format the column as text and type it again.</source>
        <translation>单元格 %1 含有超过15位的数字，电子表格会丢失末尾数位；请将该列设为文本格式后重新输入。</translation>
    </message>
    <message>
        <source>Cell %1 holds “%2”, which is no number or no day.</source>
        <translation>单元格 %1 的内容为“%2”，不是有效的数字或者日期。</translation>
    </message>
</context>
<context>
    <name>XmlText</name>
    <message>
        <source>The part “%1” declares a document type or entities; such files are not read.</source>
        <translation>部件“%1”声明了文档类型或者实体；此类文件不予读取。</translation>
    </message>
    <message>
        <source>The part “%1” is nested deeper than any document.</source>
        <translation>部件“%1”的嵌套层数超出正常文档的限度。</translation>
    </message>
    <message>
        <source>The part “%1” holds a single value of unreasonable size.</source>
        <translation>部件“%1”含有大小异常的单个值。</translation>
    </message>
    <message>
        <source>The part “%1” is damaged at line %2, column %3: %4</source>
        <translation>部件“%1”在第%2行第%3列处损坏：%4</translation>
    </message>
</context>
<context>
    <name>YearlyReportDocumentText</name>
    <message>
        <source>(to be written)</source>
        <translation>（待填写）</translation>
    </message>
    <message>
        <source>[missing: %1]</source>
        <translation>【缺：%1】</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>a field of the header</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Published by: %1</source>
        <translation>发布机构：%1</translation>
    </message>
    <message>
        <source>Computed up to %1</source>
        <translation>由程序计算，截至%1</translation>
    </message>
    <message>
        <source>Own text: %1</source>
        <translation>本机关填写：%1</translation>
    </message>
    <message>
        <source>Draft from measured weaknesses, to be rewritten: %1.</source>
        <translation>以上为按实测薄弱环节拟出的建议稿，请改写。依据：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Annex: the figures of this report</source>
        <translation>附表&#x3000;本报告所用数据</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>* typed from a document, not counted over cases.</source>
        <translation>* 按文件填报，不是从案件统计得出。</translation>
    </message>
    <message>
        <source>%1: report on the rule of law, %2</source>
        <translation>%1%2年度法治政府建设情况报告</translation>
    </message>
    <message>
        <source>The document is the report of %1, not of %2.</source>
        <translation>该文档是%1年的报告，不是%2年的。</translation>
    </message>
    <message>
        <source>The document has none of the blocks of a report that this program made.</source>
        <translation>该文档不是本程序生成的报告。</translation>
    </message>
</context>
<context>
    <name>YearlyReportText</name>
    <message>
        <source>, year before</source>
        <translation>（上年同期）</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>the year before there was none</source>
        <translation>上年同期为零</translation>
    </message>
    <message>
        <source>up by %1 %</source>
        <translation>上升%1%</translation>
    </message>
    <message>
        <source>down by %1 %</source>
        <translation>下降%1%</translation>
    </message>
    <message>
        <source>%1: %2 %4, below %3 %4</source>
        <translation>%1为%2%4，低于%3%4</translation>
    </message>
    <message>
        <source>%1: %2 %4, above %3 %4</source>
        <translation>%1为%2%4，高于%3%4</translation>
    </message>
    <message>
        <source>[missing: %1]</source>
        <translation>【缺：%1】</translation>
    </message>
    <message>
        <source>There is no report of the year %1.</source>
        <translation>没有%1年的报告。</translation>
    </message>
    <message>
        <source>The report has no section “%1”.</source>
        <translation>报告没有“%1”这一节。</translation>
    </message>
    <message>
        <source>A section has at most %1 characters.</source>
        <translation>一节最多%1个字。</translation>
    </message>
    <message>
        <source>%1 has written this section anew on %2. Look at it and try again.</source>
        <translation>%1已于%2重新填写这一节。请查看后再试。</translation>
    </message>
    <message>
        <source>%1: report on the rule of law, %2</source>
        <translation>%1%2年度法治政府建设情况报告</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ZipText</name>
    <message>
        <source>The file is damaged or no ZIP archive: %1</source>
        <translation>文件已损坏，或者不是工作簿（ZIP 压缩包）：%1</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>it can&apos;t be opened.</source>
        <translation>无法打开。</translation>
    </message>
    <message>
        <source>The archive has %1 entries; no document has so many.</source>
        <translation>压缩包有%1个条目；正常文档不会有这么多。</translation>
    </message>
    <message>
        <source>The archive has an entry whose name leads outside: “%1”.</source>
        <translation>压缩包中有条目的名称指向包外：“%1”。</translation>
    </message>
    <message>
        <source>The archive has two entries of the name “%1”.</source>
        <translation>压缩包中有两个条目名为“%1”。</translation>
    </message>
    <message>
        <source>The archive is encrypted; save it without a password.</source>
        <translation>压缩包已加密；请另存为不设密码的文件。</translation>
    </message>
    <message>
        <source>The archive has an entry that is a link or device: “%1”.</source>
        <translation>压缩包中有条目是链接或者设备：“%1”。</translation>
    </message>
    <message>
        <source>The archive has no entry “%1”.</source>
        <translation>压缩包中没有条目“%1”。</translation>
    </message>
    <message>
        <source>entry “%1”: %2</source>
        <translation>条目“%1”：%2</translation>
    </message>
    <message>
        <source>The archive swells to far more than any document holds; it was made to exhaust this computer and is not read.</source>
        <translation>压缩包解压后远超正常文档的大小，系为耗尽本机资源而制作，不予读取。</translation>
    </message>
    <message>
        <source>The entry “%1” of the archive is too large.</source>
        <translation>压缩包中的条目“%1”过大。</translation>
    </message>
    <message>
        <source>it is cut off, or something else under this name.</source>
        <translation>文件不完整，或者是冒用此名称的其他文件。</translation>
    </message>
    <message>
        <source>there is not enough memory to read it.</source>
        <translation>内存不足，无法读取。</translation>
    </message>
    <message>
        <source>it can&apos;t be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>its content is damaged (fault %1).</source>
        <translation>内容已损坏（错误 %1）。</translation>
    </message>
</context>
<context>
    <name>ZipWriterText</name>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1”无法写入。</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten.</source>
        <translation>“%1”已经存在，不予覆盖。</translation>
    </message>
    <message>
        <source>The file of “%1” is missing.</source>
        <translation>“%1”的文件缺失。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止；没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>anjuan::AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Who can log in, and as what. An administrator takes no part in cases, a supervisor only reads.</source>
        <translation>可以登录系统的账号及其角色。管理员不参与办案，监督员只能查看。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>执法人员</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>新建账号…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>重置密码…</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>角色…</translation>
    </message>
    <message>
        <source>Unit and officer…</source>
        <translation>单位和执法人员…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>启用…</translation>
    </message>
    <message>
        <source>There are no accounts in your units yet.</source>
        <translation>您的单位范围内还没有账号。</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>搜索账号</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>locked until %1 after wrong passwords</source>
        <translation>因多次输入错误密码，锁定至%1</translation>
    </message>
    <message>
        <source>enabled; must change the password</source>
        <translation>已启用，须修改密码</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>请先选择账号。</translation>
    </message>
    <message>
        <source>Reset the password of %1</source>
        <translation>重置账号 %1 的密码</translation>
    </message>
    <message>
        <source>&amp;Reset it</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>The old password stops working at once and a lock ends. The new one must be changed at the first log-in.</source>
        <translation>原密码立即失效，锁定同时解除。新密码须在首次登录时修改。</translation>
    </message>
    <message>
        <source>One-time &amp;password:</source>
        <translation>一次性密码(&amp;P)：</translation>
    </message>
    <message>
        <source>Leave it empty and one is made at random.</source>
        <translation>不填则随机生成。</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>账号 %1 的角色</translation>
    </message>
    <message>
        <source>&amp;Change the roles</source>
        <translation>更改角色(&amp;C)</translation>
    </message>
    <message>
        <source>Administrator and supervisor each stand alone. Whoever is logged in with this account has to log in again.</source>
        <translation>管理员、监督员不得兼任其他角色。已用该账号登录的，须重新登录。</translation>
    </message>
    <message>
        <source>&amp;Roles:</source>
        <translation>角色(&amp;R)：</translation>
    </message>
    <message>
        <source>Unit and officer of %1</source>
        <translation>账号 %1 的单位和执法人员</translation>
    </message>
    <message>
        <source>&amp;Change them</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>单位(&amp;U)：</translation>
    </message>
    <message>
        <source>It reaches the cases of this unit and of those below it.</source>
        <translation>账号权限及于该单位及其下级单位的案件。</translation>
    </message>
    <message>
        <source>&amp;Officer:</source>
        <translation>执法人员(&amp;O)：</translation>
    </message>
    <message>
        <source>Disable the account %1</source>
        <translation>停用账号 %1</translation>
    </message>
    <message>
        <source>Enable the account %1</source>
        <translation>启用账号 %1</translation>
    </message>
    <message>
        <source>&amp;Disable it</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Enable it</source>
        <translation>启用(&amp;E)</translation>
    </message>
    <message>
        <source>Nobody can log in with it any more; what it recorded stays.</source>
        <translation>停用后不能再用该账号登录；其已作的记录保留。</translation>
    </message>
    <message>
        <source>It can be logged in with again, with its old password.</source>
        <translation>启用后可以用原密码重新登录。</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>Goes into the office log.</source>
        <translation>记入操作日志。</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>请简要说明理由。</translation>
    </message>
</context>
<context>
    <name>anjuan::ActDetail</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In effect since</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>erased by law</source>
        <translation>已依法删除</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>%1 by %2 (%3)</source>
        <comment>moment, person, role</comment>
        <translation>%1，%2（%3）</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>后续处理</translation>
    </message>
    <message>
        <source>No. %1 %2</source>
        <comment>number and label of an act</comment>
        <translation>第%1项 %2</translation>
    </message>
    <message>
        <source>What the act says</source>
        <translation>记录内容</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Show the act it is about</source>
        <translation>查看所涉记录</translation>
    </message>
    <message>
        <source>Show what became of it</source>
        <translation>查看后续处理</translation>
    </message>
</context>
<context>
    <name>anjuan::ActForm</name>
    <message>
        <source>Repeat my last</source>
        <translation>沿用上次内容</translation>
    </message>
    <message>
        <source>Copy from case…</source>
        <translation>从案件复制…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Close the form; what is typed is kept as a draft</source>
        <translation>关闭表单，所填内容存为草稿</translation>
    </message>
    <message>
        <source>Number of the case to copy from</source>
        <translation>要复制的案件的编号</translation>
    </message>
    <message>
        <source>Number of a like case, then Enter</source>
        <translation>输入同类案件的编号，按 Enter</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>关闭表单</translation>
    </message>
    <message>
        <source>Day of the act</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>Propose (Ctrl+Enter)</source>
        <translation>提请批准（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Record (Ctrl+Enter)</source>
        <translation>记录（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>It counts once a leader has approved it.</source>
        <translation>须经负责人批准后生效。</translation>
    </message>
    <message>
        <source>A file is still being taken in.</source>
        <translation>文件仍在收存，请稍候。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) must be looked at again.</source>
        <translation>
            <numerusform>有%n个字段须重新核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording …</source>
        <translation>正在记录 …</translation>
    </message>
</context>
<context>
    <name>anjuan::AdminPage</name>
    <message>
        <source>Parts of the administration</source>
        <translation>系统管理栏目</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>执法人员</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Matter list</source>
        <translation>权力事项清单</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Law and time limits</source>
        <translation>法律和期限</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>备份和恢复</translation>
    </message>
    <message>
        <source>Ledger and anchors</source>
        <translation>台账和锚定文件</translation>
    </message>
    <message>
        <source>Office log</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Administration: %1</source>
        <translation>管理：%1</translation>
    </message>
    <message>
        <source>Document templates</source>
        <translation>文书模板</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
</context>
<context>
    <name>anjuan::AdminSection</name>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>This takes another role: %1.</source>
        <translation>此项操作需要其他角色：%1。</translation>
    </message>
</context>
<context>
    <name>anjuan::AlarmsSection</name>
    <message>
        <source>What has gone stale</source>
        <translation>过时提醒</translation>
    </message>
    <message>
        <source>Benchmarks in force whose law or matter has changed since, that have ended with nothing in their place, whose tiers nobody used, or from whose tiers every case deviates.</source>
        <translation>现行基准的法律依据或者事项施行后有变化、已失效而没有新版本、阶次无人使用，或者案件一律偏离该阶次的，列在这里。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>裁量基准</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>须查看的内容</translation>
    </message>
    <message>
        <source>All benchmarks can be relied on.</source>
        <translation>各项基准均可适用。</translation>
    </message>
</context>
<context>
    <name>anjuan::AmountField</name>
    <message>
        <source>“%1” is no amount in yuan.</source>
        <translation>“%1”不是以元为单位的金额。</translation>
    </message>
    <message>
        <source>An exact amount is needed, not “%1”.</source>
        <translation>须填写确切金额，“%1”不是确切金额。</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>anjuan::BackupSection</name>
    <message>
        <source>Backup and restore</source>
        <translation>备份和恢复</translation>
    </message>
    <message>
        <source>A copy holds the whole bureau with its evidence; work goes on meanwhile. Each copy is read again and every hash recomputed. Keep it on another disk, and the key file apart from it.</source>
        <translation>备份包含本机关的全部数据和证据，备份期间可以照常工作。每份备份都会重新读取，并重新计算全部哈希值。请将备份存放在另一磁盘，密钥文件与备份分开存放。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>was verified when it was made</source>
        <translation>制作时已校验</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>Copies in %1</source>
        <translation>%1 中的备份</translation>
    </message>
    <message>
        <source>A PostgreSQL server has its own tools, pg_dump and pg_basebackup; ask whoever runs it.</source>
        <translation>PostgreSQL 服务器请用其自带工具备份（pg_dump、pg_basebackup），具体请联系服务器管理人员。</translation>
    </message>
    <message>
        <source>A bureau in memory is not kept.</source>
        <translation>建立在内存中的机关数据不会保存。</translation>
    </message>
    <message>
        <source>Wait until the present work has ended.</source>
        <translation>请等待当前操作结束。</translation>
    </message>
    <message>
        <source>Choose a copy in the list first.</source>
        <translation>请先在列表中选择备份。</translation>
    </message>
    <message>
        <source>Warning: no verified copy was made from here yet. Back up now.</source>
        <translation>警告：尚未在此制作过经校验的备份，请立即备份。</translation>
    </message>
    <message numerus="yes">
        <source>Warning: the last verified copy is %n day(s) old. Back up now.</source>
        <translation>
            <numerusform>警告：最近一份经校验的备份距今已%n天，请立即备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last verified copy was made on %1.</source>
        <translation>最近一份经校验的备份制作于%1。</translation>
    </message>
    <message>
        <source>Where shall copies be kept?</source>
        <translation>选择备份的存放位置</translation>
    </message>
    <message>
        <source>%1 acts, %2 files of evidence, head %3.</source>
        <translation>共%1项记录、%2个证据文件，末项哈希值 %3。</translation>
    </message>
    <message>
        <source>Missing or altered, not copied: %1</source>
        <translation>缺失或者被改动，未复制：%1</translation>
    </message>
    <message>
        <source>Evidence is missing; the rest is sound.</source>
        <translation>证据有缺失，其余完好。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>%1 was written, read again and found sound.</source>
        <translation>%1 已写入，并已重新读取，校验无误。</translation>
    </message>
    <message>
        <source>Reading the copy</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 校验无误。</translation>
    </message>
    <message>
        <source>Which copy?</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Anjuan database (*.db);;All files (*)</source>
        <translation>案卷数据库 (*.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Put a copy to work</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>%1 is checked and written under a name that is not in use. Nothing is ever overwritten: this bureau stays as it is.</source>
        <translation>%1 经校验后，以未使用的名称写入。不覆盖任何文件：现有机关数据保持不变。</translation>
    </message>
    <message>
        <source>New &amp;file:</source>
        <translation>新文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Put the bureau&apos;s key file beside it: its name with .keys at the end.</source>
        <translation>请将本机关的密钥文件放在旁边：文件名为新文件名加 .keys。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 已经存在，请另行指定名称。</translation>
    </message>
    <message>
        <source>Give the whole path of the new file.</source>
        <translation>请填写新文件的完整路径。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>%1 is ready; open it from the start page.</source>
        <translation>%1 已就绪，请从起始页打开。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Check the copy</source>
        <translation>校验备份</translation>
    </message>
    <message>
        <source>Put to work under a new name…</source>
        <translation>以新名称恢复…</translation>
    </message>
    <message>
        <source>There is no copy in this folder yet.</source>
        <translation>该文件夹中还没有备份。</translation>
    </message>
</context>
<context>
    <name>anjuan::BarPicture</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>没有可画的数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anjuan::BenchmarksSection</name>
    <message>
        <source>Benchmarks</source>
        <translation>裁量基准</translation>
    </message>
    <message>
        <source>The bureau&apos;s own and those of higher authorities, edition by edition. A case is assessed by the nearest one in force on the day of the conduct; an edition is never changed.</source>
        <translation>本机关和上级机关的基准，按版本保存。案件适用违法行为发生日施行的、层级最近的基准；版本入库后不再改动。</translation>
    </message>
    <message>
        <source>&amp;Only rows with a remark</source>
        <translation>只看有提示的行(&amp;O)</translation>
    </message>
    <message>
        <source>Rows of the benchmark</source>
        <translation>裁量基准的行</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>违法行为</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>阶次</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Import an edition…</source>
        <translation>导入一个版本…</translation>
    </message>
    <message>
        <source>Compare two editions…</source>
        <translation>比较两个版本…</translation>
    </message>
    <message>
        <source>Repeal…</source>
        <translation>废止…</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Search violation, condition, basis</source>
        <translation>搜索违法行为、条件、依据</translation>
    </message>
    <message>
        <source>No benchmark is on file. Without one every amount is free within the range of the law: import the table that your bureau published.</source>
        <translation>还没有裁量基准。没有基准，罚款可以在法定幅度内任意确定：请导入本机关公布的基准表。</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，%2起施行</translation>
    </message>
    <message>
        <source>%1, from %2 (not in force)</source>
        <translation>%1，%2起施行（现不适用）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between remarks</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>earlier cases count for %n month(s)</source>
        <translation>
            <numerusform>以前的案件追溯%n个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n项提示</numerusform>
        </translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>%1起失效</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>来自文件%1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>The law allows: %1</source>
        <translation>法定幅度：%1</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>适用条件：%1</translation>
    </message>
    <message>
        <source>A person must judge: %1</source>
        <translation>须由人判断：%1</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>金额：%1</translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <translation>同时：%1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Choose a row to read it as it was published.</source>
        <translation>选一行，查看公布的原文。</translation>
    </message>
    <message>
        <source>There is only one edition.</source>
        <translation>只有一个版本。</translation>
    </message>
    <message>
        <source>There is no edition.</source>
        <translation>还没有版本。</translation>
    </message>
    <message>
        <source>Import benchmarks</source>
        <translation>导入裁量基准</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.xlsx *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Repeal “%1”</source>
        <translation>废止“%1”</translation>
    </message>
    <message>
        <source>&amp;Repeal it</source>
        <translation>废止(&amp;R)</translation>
    </message>
    <message>
        <source>The edition of %1 ends and nothing takes its place. Cases assessed by it stay as they are.</source>
        <translation>%1施行的版本终止，没有新版本接替。已按它裁量的案件不变。</translation>
    </message>
    <message>
        <source>First day &amp;without it:</source>
        <translation>终止施行日(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>Goes into the office log.</source>
        <translation>记入机关日志。</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>从表格软件粘贴行</translation>
    </message>
    <message>
        <source>The edition ended on %1 already.</source>
        <translation>该版本已于 %1 失效。</translation>
    </message>
</context>
<context>
    <name>anjuan::BoundFileDialog</name>
    <message>
        <source>&amp;Bind into one PDF…</source>
        <translation>装订成一个 PDF(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Pack the originals…</source>
        <translation>打包原件(&amp;P)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The file of case %1</source>
        <translation>案卷：%1</translation>
    </message>
    <message>
        <source>What the file lacks</source>
        <translation>案卷缺少的材料</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少什么</translation>
    </message>
    <message>
        <source>&amp;Volume:</source>
        <translation>卷(&amp;V)：</translation>
    </message>
    <message>
        <source>as the bureau keeps its files</source>
        <translation>按本机关的设定</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>全卷</translation>
    </message>
    <message>
        <source>main volume</source>
        <translation>正卷</translation>
    </message>
    <message>
        <source>side volume</source>
        <translation>副卷</translation>
    </message>
    <message>
        <source>The file is being looked through…</source>
        <translation>正在检查案卷……</translation>
    </message>
    <message>
        <source>The file is complete: every document is issued, those for the party are served, and each piece of evidence has its file.</source>
        <translation>案卷齐全：各文书均已制发，应当送达的均已送达，各项证据均有文件。</translation>
    </message>
    <message numerus="yes">
        <source>The file lacks %n thing(s). It can be bound all the same; what is missing is then missing in it.</source>
        <translation>
            <numerusform>案卷尚缺 %n 项。仍可装订，但所缺材料不在其中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack the originals</source>
        <translation>打包原件</translation>
    </message>
    <message>
        <source>Bind the file</source>
        <translation>装订案卷</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP 压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Binding the file</source>
        <translation>正在装订案卷</translation>
    </message>
    <message>
        <source>Packing the originals</source>
        <translation>正在打包原件</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are packed in %1.</source>
        <translation>
            <numerusform>%n 件材料已打包到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) on %1 pages are bound in %2.</source>
        <translation>
            <numerusform>%n 件材料共 %1 页，已装订到 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>anjuan::BulkDialog</name>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>One act for %n case(s)</source>
        <translation>
            <numerusform>批量办理 %n 件案件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Act:</source>
        <translation>行为(&amp;A)：</translation>
    </message>
    <message>
        <source>In a line of text {n} becomes 1, 2, 3 …, {n=15} 15, 16, 17 …, and {number} the number of the case.</source>
        <translation>文本中的 {n} 依次换为 1、2、3……，{n=15} 换为 15、16、17……，{number} 换为案件的编号。</translation>
    </message>
    <message>
        <source>What becomes of the act in each case</source>
        <translation>各案件的办理结果</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Your roles record no act that many cases can have alike.</source>
        <translation>您的角色没有可以批量办理的行为。</translation>
    </message>
    <message>
        <source>Day of the act</source>
        <translation>办理日期</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) must be looked at again.</source>
        <translation>
            <numerusform>有 %n 个字段须再查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was recorded.</source>
        <translation>已停止。未记录任何内容。</translation>
    </message>
    <message>
        <source>%1 would be recorded, %2 refused. Nothing is recorded yet.</source>
        <translation>将予记录 %1 件，拒绝 %2 件。尚未记录任何内容。</translation>
    </message>
    <message>
        <source>would be recorded</source>
        <translation>将予记录</translation>
    </message>
    <message>
        <source>recorded as No. %1</source>
        <translation>已记为第 %1 号</translation>
    </message>
    <message>
        <source>recorded as No. %1: %2</source>
        <translation>已记为第 %1 号：%2</translation>
    </message>
    <message>
        <source>Stopped: %1 recorded, %2 refused, %3 left as they were.</source>
        <translation>已停止：已记录 %1 件，拒绝 %2 件，其余 %3 件未动。</translation>
    </message>
    <message>
        <source>%1 recorded, %2 refused.</source>
        <translation>已记录 %1 件，拒绝 %2 件。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Record in %n case(s)</source>
        <translation>
            <numerusform>在 %n 件案件中记录(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>First look at what would become of it.</source>
        <translation>请先预览结果。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>anjuan::CaseListChips</name>
    <message>
        <source>Take this filter away</source>
        <translation>取消此条件</translation>
    </message>
    <message>
        <source>Take away the filter “%1”</source>
        <translation>取消条件“%1”</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
</context>
<context>
    <name>anjuan::CaseListExport</name>
    <message>
        <source>A sheet holds at most %1 cases; filter the list first.</source>
        <translation>一张工作表最多容纳%1件案件，请先筛选列表。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
</context>
<context>
    <name>anjuan::CaseListFilter</name>
    <message>
        <source>Which cases to show</source>
        <translation>筛选案件</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>不筛选</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>办案阶段</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>All matters</source>
        <translation>全部事项</translation>
    </message>
    <message>
        <source>All officers</source>
        <translation>全部承办人</translation>
    </message>
    <message>
        <source>All parties</source>
        <translation>全部种类</translation>
    </message>
    <message>
        <source>Any procedure</source>
        <translation>不限程序</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>不限结果</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>事项(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translation>承办人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>当事人种类(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;rocedure</source>
        <translation>适用程序(&amp;R)</translation>
    </message>
    <message>
        <source>Ou&amp;tcome</source>
        <translation>处理结果(&amp;T)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>起</translation>
    </message>
    <message>
        <source>to</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>案源</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Limits and fines</source>
        <translation>期限和罚款</translation>
    </message>
    <message>
        <source>A limit is o&amp;verdue</source>
        <translation>期限已逾期(&amp;V)</translation>
    </message>
    <message>
        <source>A limit ends &amp;within</source>
        <translation>期限将到期(&amp;W)</translation>
    </message>
    <message>
        <source>Days within which a limit ends</source>
        <translation>几日内到期</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日内</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>&amp;Fine from</source>
        <translation>罚款不低于(&amp;F)</translation>
    </message>
    <message>
        <source>Fine u&amp;p to</source>
        <translation>罚款不超过(&amp;P)</translation>
    </message>
    <message>
        <source>“%1” is not an amount in yuan.</source>
        <translation>“%1”不是以元为单位的金额。</translation>
    </message>
    <message>
        <source>Show these as well (or)</source>
        <translation>同时显示这些（或者）</translation>
    </message>
    <message>
        <source>Another group of conditions: a case is shown if it meets this group or one of those before.</source>
        <translation>另一组条件：符合这一组或者前面任一组的案件都显示。</translation>
    </message>
    <message>
        <source>%1: days that move with today</source>
        <translation>%1：随日期变动的期间</translation>
    </message>
    <message>
        <source>set days</source>
        <translation>指定日期</translation>
    </message>
</context>
<context>
    <name>anjuan::CaseListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a day and how many days are left</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不在列表中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>anjuan::CaseListPage</name>
    <message>
        <source>No filter is saved yet</source>
        <translation>尚未保存筛选</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>保存当前筛选…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>保存当前筛选</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Name (what you search for is not saved with it):</source>
        <translation>名称（不保存搜索文字）：</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) copied.</source>
        <translation>
            <numerusform>已复制%n个编号。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Cases %1.xlsx</source>
        <comment>a file name with a day</comment>
        <translation>案件 %1.xlsx</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) written to %1.</source>
        <translation>
            <numerusform>已将%n件案件写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>已停止，未生成文件。</translation>
    </message>
    <message>
        <source>the first %1 of %2 cases</source>
        <translation>共%2件案件，此处为前%1件</translation>
    </message>
    <message>
        <source>Cases of %1</source>
        <translation>%1案件列表</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Number, party, place or words</source>
        <translation>编号、当事人、地点或者其他文字</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>常用筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>显示列</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>在单独窗口中打开</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>共%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – looking for more…</source>
        <translation>%1 – 正在继续查找…</translation>
    </message>
    <message>
        <source>%1, %2 selected: fines %3, paid %4</source>
        <translation>%1，已选%2件：罚款合计%3元，已缴合计%4元</translation>
    </message>
    <message>
        <source>No case matches these filters.</source>
        <translation>没有符合条件的案件。</translation>
    </message>
    <message>
        <source>There is no case within your units yet. A case begins with a lead.</source>
        <translation>您的单位范围内还没有案件。案件从登记案源开始。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>One act for many…</source>
        <translation>批量办理…</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>导出所选…</translation>
    </message>
    <message>
        <source>Print the selected…</source>
        <translation>打印所选…</translation>
    </message>
    <message>
        <source>At most %1 cases at once.</source>
        <translation>一次最多 %1 件。</translation>
    </message>
    <message>
        <source>One act for the selected cases</source>
        <translation>对所选案件批量办理同一行为</translation>
    </message>
    <message>
        <source>Documents of the selected…</source>
        <translation>所选案件的文书…</translation>
    </message>
    <message>
        <source>Issue and print the documents of the selected cases</source>
        <translation>批量制发、打印所选案件的文书</translation>
    </message>
    <message>
        <source>Save these filters for the bureau…</source>
        <translation>为本机关保存这些筛选…</translation>
    </message>
    <message>
        <source>The bureau&apos;s views are kept by squad leaders, legal officers and leaders.</source>
        <translation>本机关的视图由中队负责人、法制人员和机关负责人保存。</translation>
    </message>
    <message>
        <source>Save these filters for the bureau</source>
        <translation>为本机关保存这些筛选</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Shows the named views beside the list, or hides them.</source>
        <translation>在列表旁显示或者隐藏已命名的视图。</translation>
    </message>
</context>
<context>
    <name>anjuan::CaseListView</name>
    <message>
        <source>Columns</source>
        <translation>显示列</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Newest case first</source>
        <translation>最新案件在前</translation>
    </message>
    <message>
        <source>%1, downwards</source>
        <translation>%1，降序</translation>
    </message>
    <message>
        <source>%1, upwards</source>
        <translation>%1，升序</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>默认列</translation>
    </message>
</context>
<context>
    <name>anjuan::CasePage</name>
    <message>
        <source>What was done</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>下一步办理</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>办案流程</translation>
    </message>
    <message>
        <source>Paste a picture or files as evidence</source>
        <translation>把剪贴板中的图片或者文件收存为证据</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait for approval</source>
        <translation>
            <numerusform>%n项待批准</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a limit and its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more limit(s)</source>
        <translation>
            <numerusform>另有%n项期限</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded as No. %1.</source>
        <translation>已记为第%1项记录。</translation>
    </message>
    <message>
        <source>Recorded as No. %1: %2.</source>
        <translation>已记为第%1项记录：%2。</translation>
    </message>
    <message>
        <source>Copy the link to the case</source>
        <translation>复制案件链接</translation>
    </message>
    <message>
        <source>Copy the link to the chosen act</source>
        <translation>复制所选行为的链接</translation>
    </message>
    <message>
        <source>The link is on the clipboard. Who opens it must be allowed to see the case.</source>
        <translation>链接已复制到剪贴板。打开链接的人须有权查看该案件。</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（暂算）</translation>
    </message>
</context>
<context>
    <name>anjuan::CaseTabs</name>
    <message>
        <source>Findings</source>
        <translation>评查问题</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Earlier cases of the party</source>
        <translation>该当事人的以往案件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>办案阶段</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款金额</translation>
    </message>
    <message>
        <source>Details of the case</source>
        <translation>案件详情</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Earlier cases</source>
        <translation>以往案件</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a tab and how many it holds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>a finding and its article</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing to object to.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>number and cause of a case</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>The case has no party yet.</source>
        <translation>本案尚未确定当事人。</translation>
    </message>
    <message>
        <source>No other case of this party.</source>
        <translation>权限范围内没有该当事人的其他案件。</translation>
    </message>
    <message>
        <source>%1
→ %2</source>
        <comment>a finding and what would cure it</comment>
        <translation>%1
→ %2</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>罚没款</translation>
    </message>
    <message>
        <source>Like cases</source>
        <translation>同类案件</translation>
    </message>
</context>
<context>
    <name>anjuan::CaseViews</name>
    <message>
        <source>Remove this view</source>
        <translation>移除这个视图</translation>
    </message>
    <message>
        <source>Views of the list</source>
        <translation>列表的视图</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部案件</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>我承办的</translation>
    </message>
    <message>
        <source>A limit is past</source>
        <translation>有期限逾期</translation>
    </message>
    <message>
        <source>A limit ends soon</source>
        <translation>期限即将届满</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>我的视图</translation>
    </message>
    <message>
        <source>None yet: filter, then save</source>
        <translation>还没有：先筛选，再保存</translation>
    </message>
    <message>
        <source>Views of the bureau</source>
        <translation>本机关的视图</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>a number of cases</comment>
        <translation>%1件以上</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a view and its number of cases</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The filters are saved as “%1”.</source>
        <translation>筛选条件已保存为“%1”。</translation>
    </message>
    <message>
        <source>The view “%1” is kept for everybody in the bureau.</source>
        <translation>视图“%1”已为本机关全体人员保存。</translation>
    </message>
    <message>
        <source>The bureau&apos;s views are kept by squad leaders, legal officers and leaders.</source>
        <translation>本机关的视图由中队负责人、法制人员和机关负责人保存。</translation>
    </message>
</context>
<context>
    <name>anjuan::CasesSection</name>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Case in a window of its own</source>
        <translation>在单独窗口中显示案件</translation>
    </message>
    <message>
        <source>Close this case</source>
        <translation>关闭此案件页面</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
</context>
<context>
    <name>anjuan::CertificateFields</name>
    <message>
        <source>number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>执法证件号</translation>
    </message>
    <message>
        <source>First day of the certificate</source>
        <translation>执法证件有效期起始日</translation>
    </message>
    <message>
        <source>Last day of the certificate</source>
        <translation>执法证件有效期截止日</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from day to day</comment>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>anjuan::ChangesField</name>
    <message>
        <source>Choose the act first; its fields appear here.</source>
        <translation>请先选择要更正的记录，其字段将显示在此处。</translation>
    </message>
    <message>
        <source>Day of the act</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>changed; it was empty</source>
        <translation>已改动；原为空</translation>
    </message>
    <message>
        <source>changed; it was: %1</source>
        <translation>已改动；原值：%1</translation>
    </message>
</context>
<context>
    <name>anjuan::ChartView</name>
    <message>
        <source>Picture</source>
        <translation>统计图</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>anjuan::ComboField</name>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>“%1”不在可选范围之内。</translation>
    </message>
</context>
<context>
    <name>anjuan::CompareDialog</name>
    <message>
        <source>Rows that are the &amp;same too</source>
        <translation>也列出相同的行(&amp;S)</translation>
    </message>
    <message>
        <source>Differences between the editions</source>
        <translation>两个版本的差别</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>违法行为</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>阶次</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Compare two editions</source>
        <translation>比较两个版本</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，%2起施行</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>比较前(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>比较后(&amp;A)：</translation>
    </message>
    <message>
        <source>The two editions say the same.</source>
        <translation>两个版本内容相同。</translation>
    </message>
    <message>
        <source>%1 changed, %2 new, %3 dropped, %4 the same.</source>
        <translation>改动%1行，新增%2行，删去%3行，相同%4行。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between columns</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>anjuan::ConflictPanel</name>
    <message>
        <source>Record anyway, on top of it</source>
        <translation>仍然记录</translation>
    </message>
    <message>
        <source>Somebody recorded in the case meanwhile. Your act is not recorded; what you typed is kept.</source>
        <translation>其间他人已在本案作了记录。您的行为尚未记录；已填写的内容均保留。</translation>
    </message>
    <message>
        <source>What came between</source>
        <translation>其间的记录</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>您填写的内容</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>account, time</comment>
        <translation>记录人 %1，%2</translation>
    </message>
    <message>
        <source>Stage now: %1</source>
        <translation>现阶段：%1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>only yours</source>
        <translation>仅您填写</translation>
    </message>
    <message>
        <source>changed by others</source>
        <translation>他人已改</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>双方都改</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>双方一致</translation>
    </message>
    <message>
        <source>Take what the case says now</source>
        <translation>采用案件现在的内容</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>逐项对照</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>When you opened the form</source>
        <translation>您打开表单时</translation>
    </message>
    <message>
        <source>As the case says now</source>
        <translation>案件现在的内容</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>变动情况</translation>
    </message>
    <message>
        <source>Others did not change this field while the form was open.</source>
        <translation>表单打开期间，其他人没有更改这一项。</translation>
    </message>
</context>
<context>
    <name>anjuan::ConsistencySection</name>
    <message>
        <source>Yearly consistency</source>
        <translation>年度一致性</translation>
    </message>
    <message>
        <source>What each squad fined in a matter beside the whole bureau. Decisions that were changed later and cases of several violations are left out.</source>
        <translation>各中队同一事项的罚款与全机关比较。后来被变更的决定和几个违法行为合并处罚的案件不计入。</translation>
    </message>
    <message>
        <source>Fines by matter and squad</source>
        <translation>按事项和中队的罚款</translation>
    </message>
    <message>
        <source>Deviations of the year</source>
        <translation>本年偏离基准的决定</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>中队</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>阶次</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>幅度</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Export as XLSX…</source>
        <translation>导出XLSX…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>No fine was decided in this year.</source>
        <translation>该年没有罚款决定。</translation>
    </message>
    <message>
        <source>No decision of this year left its tier.</source>
        <translation>该年没有偏离阶次的决定。</translation>
    </message>
    <message>
        <source>Decisions that left their tier</source>
        <translation>偏离阶次的决定</translation>
    </message>
    <message>
        <source>Choose a deviation first.</source>
        <translation>请先选一项偏离。</translation>
    </message>
    <message>
        <source>Export the sheet</source>
        <translation>导出一致性表</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>consistency-%1.xlsx</source>
        <translation>裁量一致性-%1.xlsx</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Consistency of fines in %1, %2</source>
        <translation>%2%1年罚款一致性</translation>
    </message>
    <message>
        <source>Decisions that were changed later and cases of several violations are left out.</source>
        <translation>后来被变更的决定和几个违法行为合并处罚的案件不计入。</translation>
    </message>
</context>
<context>
    <name>anjuan::CountField</name>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
</context>
<context>
    <name>anjuan::DashboardPage</name>
    <message>
        <source>How time limits were kept</source>
        <translation>期限遵守情况</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>按期率</translation>
    </message>
    <message>
        <source>No time limit has ended in this period.</source>
        <translation>统计期内没有届满的期限。</translation>
    </message>
    <message>
        <source>Same days last year: %1  %2 %3</source>
        <translation>上年同期 %1  %2 %3</translation>
    </message>
    <message>
        <source>Nothing known of last year</source>
        <translation>上年没有数据</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>anjuan::DayEdit</name>
    <message>
        <source>A day is missing here.</source>
        <translation>此处尚未填写日期。</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1”不是有效日期。</translation>
    </message>
    <message>
        <source>2026-03-01, 20260301, 3-1, +5 or 今天; F4 opens the calendar.</source>
        <translation>可输入 2026-03-01、20260301、3-1、+5 或者“今天”；按 F4 打开日历。</translation>
    </message>
</context>
<context>
    <name>anjuan::DayField</name>
    <message>
        <source>2026-03-01, 3-1, +5, 今天</source>
        <translation>2026-03-01、3-1、+5、今天</translation>
    </message>
    <message>
        <source>Calendar for “%1”</source>
        <translation>“%1”的日历</translation>
    </message>
    <message>
        <source>day off: %1</source>
        <translation>节假日：%1</translation>
    </message>
    <message>
        <source>worked, in place of a holiday</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>晚于今天</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Choose from a calendar (F4)</source>
        <translation>从日历中选择（F4）</translation>
    </message>
</context>
<context>
    <name>anjuan::DiscretionPage</name>
    <message>
        <source>Benchmarks and lists</source>
        <translation>裁量与清单</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>裁量基准</translation>
    </message>
    <message>
        <source>Exemption lists</source>
        <translation>免罚清单</translation>
    </message>
    <message>
        <source>What has gone stale</source>
        <translation>过时提醒</translation>
    </message>
    <message>
        <source>Yearly consistency</source>
        <translation>年度一致性</translation>
    </message>
</context>
<context>
    <name>anjuan::DraftBar</name>
    <message>
        <source>Discard the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Restored from the draft of %1.</source>
        <translation>已从%1的草稿恢复。</translation>
    </message>
</context>
<context>
    <name>anjuan::DraftReminders</name>
    <message numerus="yes">
        <source>%n draft(s) not recorded yet</source>
        <translation>
            <numerusform>尚未提交的草稿%n份</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续填写</translation>
    </message>
</context>
<context>
    <name>anjuan::DutyCard</name>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Due in three days</source>
        <translation>三日内到期</translation>
    </message>
    <message>
        <source>Waiting for my approval</source>
        <translation>待我审批</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>退回给我的</translation>
    </message>
    <message>
        <source>Legality reviews</source>
        <translation>法制审核</translation>
    </message>
    <message>
        <source>Documents to serve</source>
        <translation>待送达文书</translation>
    </message>
    <message>
        <source>Service to confirm</source>
        <translation>待确认送达</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Lessons of remedies</source>
        <translation>复盘待落实</translation>
    </message>
</context>
<context>
    <name>anjuan::DutyModel</name>
    <message>
        <source>%1: “%2”</source>
        <comment>an act and the opinion with which it came back</comment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and how many days are left</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（暂算）</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Cause of action</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>待办事项</translation>
    </message>
</context>
<context>
    <name>anjuan::EvidenceFileField</name>
    <message>
        <source>%1 is no longer there.</source>
        <translation>文件 %1 已不在原处。</translation>
    </message>
    <message>
        <source>%1 is called a picture but is none that can be read.</source>
        <translation>文件 %1 名为图片而不能读出，不予收存。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take in evidence</source>
        <translation>收存证据</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
        <source>Files can also be dropped anywhere on the case.</source>
        <translation>也可以把文件拖到案件页面的任何位置。</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>已收存的文件</translation>
    </message>
    <message>
        <source>picture %1</source>
        <comment>name of a pasted picture&apos;s file</comment>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be kept.</source>
        <translation>剪贴板中的图片无法保存。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to go, %p %</source>
        <translation>
            <numerusform>剩余%n个文件，%p %</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
SHA-256 %2 …</source>
        <translation>%1
SHA-256 %2 …</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>These are more than %1 files; take in at most %1 at a time.</source>
        <translation>文件超过 %1 个，每次最多收入 %1 个。</translation>
    </message>
    <message>
        <source>There is no file in the folder.</source>
        <translation>文件夹中没有文件。</translation>
    </message>
</context>
<context>
    <name>anjuan::EvidencePanel</name>
    <message>
        <source>The file is as it was taken in.</source>
        <translation>文件与收存时一致。</translation>
    </message>
    <message>
        <source>The file is missing from the evidence folder.</source>
        <translation>证据文件夹中缺少该文件。</translation>
    </message>
    <message>
        <source>The file was altered since it was taken in.</source>
        <translation>文件在收存后已被改动。</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>增加证据…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>校验文件</translation>
    </message>
    <message>
        <source>Evidence of the case</source>
        <translation>本案证据</translation>
    </message>
    <message>
        <source>%1
%2 · %3 · proves: %4</source>
        <comment>name, kind, day and purpose of evidence</comment>
        <translation>%1
%2 · %3 · 证明内容：%4</translation>
    </message>
    <message>
        <source>Without a file</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>No evidence yet. Drop files anywhere on the case to add some.</source>
        <translation>尚无证据。把文件拖到案件页面的任何位置即可收存。</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>没有证据。</translation>
    </message>
    <message>
        <source>Take them in…</source>
        <translation>收入证据…</translation>
    </message>
    <message>
        <source>Not these</source>
        <translation>不收入</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) in the scanner folder: %1</source>
        <translation>
            <numerusform>扫描文件夹中有 %n 个新文件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>anjuan::ExaminationPanel</name>
    <message>
        <source>closed from</source>
        <translation>结案自</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>open cases as well</source>
        <translation>包括未结案件</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What is objected to</source>
        <translation>评查问题</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>轻重</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Files objected to</source>
        <translation>有问题的案卷</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Every rule is asked of every closed file within your reach, as it stands today. Nothing is changed.</source>
        <translation>对职权范围内的每一件已结案卷，按今天的状态逐条套用评查规则。不改动任何内容。</translation>
    </message>
    <message>
        <source>Nothing was examined yet.</source>
        <translation>还没有检查。</translation>
    </message>
    <message>
        <source>Choose an objection above: the files it is made to stand here.</source>
        <translation>在上面选择一个问题，这里列出所指的案卷。</translation>
    </message>
    <message>
        <source>Examining the files</source>
        <translation>正在检查案卷</translation>
    </message>
    <message>
        <source>%1 files examined, %2 without objection.</source>
        <translation>检查案卷%1件，没有问题的%2件。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an objection and the limit it is about</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing is objected to.</source>
        <translation>没有评查问题。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Closed from</source>
        <translation>结案自</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>结案至</translation>
    </message>
</context>
<context>
    <name>anjuan::ExemptionsSection</name>
    <message>
        <source>Exemption lists</source>
        <translation>免罚清单</translation>
    </message>
    <message>
        <source>What goes unpunished the first time or when it is minor (首违不罚、轻微不罚), by batch and edition, with what counts as the first time.</source>
        <translation>首次违法或者轻微违法不予处罚的事项（首违不罚、轻微不罚），按批次和版本保存，并写明何为“初次”。</translation>
    </message>
    <message>
        <source>Items of the list</source>
        <translation>清单事项</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项编码</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>To be judged</source>
        <translation>须判断</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入清单…</translation>
    </message>
    <message>
        <source>Repeal…</source>
        <translation>废止…</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Search item, conditions, basis</source>
        <translation>搜索事项、条件、依据</translation>
    </message>
    <message>
        <source>No exemption list is on file. A first offence is then asked by 行政处罚法 33 itself: import the list that your bureau published.</source>
        <translation>还没有免罚清单。是否首违按《行政处罚法》第三十三条核查：请导入本机关公布的清单。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，%2起施行</translation>
    </message>
    <message>
        <source>%1, from %2 (not in force)</source>
        <translation>%1，%2起施行（现不适用）</translation>
    </message>
    <message numerus="yes">
        <source>%n in words</source>
        <translation>
            <numerusform>%n处文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“first” looks back %n month(s)</source>
        <translation>
            <numerusform>“初次”追溯%n个月</numerusform>
        </translation>
    </message>
    <message>
        <source>warnings and corrections obeyed count as well</source>
        <translation>警告、已履行的责令改正也计入</translation>
    </message>
    <message>
        <source>warnings and corrections obeyed do not count</source>
        <translation>警告、已履行的责令改正不计入</translation>
    </message>
    <message>
        <source>commitment letter needed</source>
        <translation>需要承诺书</translation>
    </message>
    <message>
        <source>no commitment letter</source>
        <translation>不需要承诺书</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>%1起失效</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>适用条件：%1</translation>
    </message>
    <message>
        <source>A person must judge: %1</source>
        <translation>须由人判断：%1</translation>
    </message>
    <message>
        <source>Accompanying measures: %1</source>
        <translation>配套措施：%1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Choose an item to read it as it was published.</source>
        <translation>选一项，查看公布的原文。</translation>
    </message>
    <message>
        <source>There is no edition.</source>
        <translation>还没有版本。</translation>
    </message>
    <message>
        <source>Import an exemption list</source>
        <translation>导入免罚清单</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.xlsx *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Repeal “%1”</source>
        <translation>废止“%1”</translation>
    </message>
    <message>
        <source>&amp;Repeal it</source>
        <translation>废止(&amp;R)</translation>
    </message>
    <message>
        <source>The edition of %1 ends and nothing takes its place. Checks made by it stay as they are.</source>
        <translation>%1施行的版本终止，没有新版本接替。已按它作出的核查不变。</translation>
    </message>
    <message>
        <source>First day &amp;without it:</source>
        <translation>终止施行日(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>Goes into the office log.</source>
        <translation>记入机关日志。</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>从表格软件粘贴行</translation>
    </message>
    <message>
        <source>The edition ended on %1 already.</source>
        <translation>该版本已于 %1 失效。</translation>
    </message>
</context>
<context>
    <name>anjuan::FactorsField</name>
    <message>
        <source>Others of the bureau&apos;s own, with ; between them</source>
        <translation>本机关规定的其他情形，用分号隔开</translation>
    </message>
</context>
<context>
    <name>anjuan::FactsField</name>
    <message>
        <source>Add another fact</source>
        <translation>补充一项事实</translation>
    </message>
    <message>
        <source>No fact is asked for yet.</source>
        <translation>现在没有要填写的事实。</translation>
    </message>
    <message>
        <source>Another fact…</source>
        <translation>其他事实…</translation>
    </message>
    <message>
        <source>“%1”?</source>
        <translation>“%1”？</translation>
    </message>
    <message>
        <source>A person must judge this.</source>
        <translation>须由人判断。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1, or none</source>
        <translation>%1，或者“无”</translation>
    </message>
    <message>
        <source>– open –</source>
        <translation>– 未填 –</translation>
    </message>
    <message>
        <source>plays no part</source>
        <translation>与本案无关</translation>
    </message>
    <message>
        <source>What proves it: %1</source>
        <translation>证明“%1”的证据</translation>
    </message>
    <message>
        <source>no proof named</source>
        <translation>未写证据</translation>
    </message>
</context>
<context>
    <name>anjuan::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>anjuan::FigureCasesDialog</name>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>What the figure counts</source>
        <translation>构成数字的案件</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>The figure counts nothing.</source>
        <translation>这个数字为零，没有案件。</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>显示%2项中的前%1项。</translation>
    </message>
    <message>
        <source>The figure counts nothing (%1).</source>
        <translation>没有计入的案件（%1）。</translation>
    </message>
    <message>
        <source>%1: %2 %3; %4</source>
        <translation>%1：%2 %3；%4</translation>
    </message>
</context>
<context>
    <name>anjuan::FigureExports</name>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>工作簿（XLSX）…</translation>
    </message>
    <message>
        <source>Tables as a Word document…</source>
        <translation>统计表Word文档…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>统计图…</translation>
    </message>
    <message>
        <source>Yearly report…</source>
        <translation>年度报告…</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>保存工作簿</translation>
    </message>
    <message>
        <source>figures-%1.xlsx</source>
        <translation>统计-%1.xlsx</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为%1</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>正在写工作簿</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>保存文档</translation>
    </message>
    <message>
        <source>figures-%1.docx</source>
        <translation>统计年报-%1.docx</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word文档 (*.docx)</translation>
    </message>
    <message>
        <source>Writing the document</source>
        <translation>正在写文档</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>figures-%1.json</source>
        <translation>统计-%1.json</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON文件 (*.json)</translation>
    </message>
    <message>
        <source>Writing the figures</source>
        <translation>正在写数据</translation>
    </message>
</context>
<context>
    <name>anjuan::FinesChart</name>
    <message>
        <source>ordinary range %1 to %2</source>
        <translation>通常区间%1至%2</translation>
    </message>
    <message>
        <source>- - median %1</source>
        <translation>- - 中位数%1</translation>
    </message>
    <message>
        <source>▼ this case %1</source>
        <translation>▼ 本案%1</translation>
    </message>
    <message>
        <source>Fines of like cases</source>
        <translation>同类案件的罚款</translation>
    </message>
    <message>
        <source>No like case was fined.</source>
        <translation>没有同类案件受到罚款。</translation>
    </message>
    <message numerus="yes">
        <source>%n like case(s).</source>
        <translation>
            <numerusform>同类案件%n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 yuan: %n case(s).</source>
        <translation>
            <numerusform>%1至%2元：%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Median %1 yuan.</source>
        <translation>中位数%1元。</translation>
    </message>
    <message>
        <source>Ordinary range %1 to %2 yuan.</source>
        <translation>通常区间%1至%2元。</translation>
    </message>
    <message>
        <source>This case, %1 yuan, is outside it.</source>
        <translation>本案%1元，超出区间。</translation>
    </message>
    <message>
        <source>This case: %1 yuan.</source>
        <translation>本案：%1元。</translation>
    </message>
    <message>
        <source>No like case was fined within these years.</source>
        <translation>这些年内没有同类案件受到罚款。</translation>
    </message>
</context>
<context>
    <name>anjuan::FlagField</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>anjuan::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>anjuan::FormRows</name>
    <message>
        <source>%1 *</source>
        <comment>a field that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>anjuan::FreezesPage</name>
    <message>
        <source>added</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>What was frozen</source>
        <translation>冻结记录</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结号</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Known up to</source>
        <translation>统计截止时点</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>统计人</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名人</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>代替</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原数</translation>
    </message>
    <message>
        <source>After</source>
        <translation>现数</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>How</source>
        <translation>变化情况</translation>
    </message>
    <message>
        <source>Recorded since</source>
        <translation>其间的记录</translation>
    </message>
    <message>
        <source>Count once more</source>
        <translation>重新统计核对</translation>
    </message>
    <message>
        <source>Counts the freeze again from the acts and compares every byte</source>
        <translation>从办案记录重新统计，逐字节核对</translation>
    </message>
    <message>
        <source>Nothing has been frozen yet. The statistician freezes a year on the page of figures.</source>
        <translation>还没有冻结过。统计员在“全部指标”页冻结年度数据。</translation>
    </message>
    <message>
        <source>Compare with &amp;freeze</source>
        <translation>与之比较(&amp;Z)</translation>
    </message>
    <message>
        <source>Compare with freeze</source>
        <translation>与之比较的冻结</translation>
    </message>
    <message>
        <source>Choose a freeze above and the one to compare it with.</source>
        <translation>请在上方选一次冻结，再选与之比较的另一次。</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签署</translation>
    </message>
    <message>
        <source>There is no other freeze of that year.</source>
        <translation>该年度没有另一次冻结可比。</translation>
    </message>
    <message>
        <source>The two freezes say the same.</source>
        <translation>两次冻结相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ.</source>
        <translation>
            <numerusform>有 %n 项数据不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Freeze %1 comes out the same, byte for byte.</source>
        <translation>第%1次冻结重新统计的结果逐字节相同。</translation>
    </message>
    <message>
        <source>Freeze %1 does NOT come out the same.</source>
        <translation>第%1次冻结重新统计的结果不一致！</translation>
    </message>
</context>
<context>
    <name>anjuan::GoodsPanel</name>
    <message>
        <source>Goods in the store</source>
        <translation>在库涉案物品</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>封签号</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Measure until</source>
        <translation>措施期满</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存放处所</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>All in the bureau&apos;s keeping</source>
        <translation>本机关保管的全部物品</translation>
    </message>
    <message>
        <source>Kept longer than allowed</source>
        <translation>超期保管的物品</translation>
    </message>
    <message>
        <source>Search the goods</source>
        <translation>查找物品</translation>
    </message>
    <message>
        <source>Seal number, goods, case, place…</source>
        <translation>封签号、物品、案号、处所……</translation>
    </message>
    <message>
        <source>Export as a workbook…</source>
        <translation>导出为工作簿…</translation>
    </message>
    <message>
        <source>No such goods are in the store. Goods come in with the act “Enter goods in the store” of the case in which they were taken.</source>
        <translation>没有这样的在库物品。物品通过所在案件的“物品入库”行为登记。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 kept too long</source>
        <translation>%1，其中%2行超期保管</translation>
    </message>
</context>
<context>
    <name>anjuan::HolidaysSection</name>
    <message>
        <source>%1 off (%2)</source>
        <translation>%1 放假（%2）</translation>
    </message>
    <message>
        <source>%1 worked</source>
        <translation>%1 调休上班</translation>
    </message>
    <message>
        <source>new</source>
        <translation>首次载入</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>共%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>The yearly notice of the State Council. Terms that touch a year without a table are shown as provisional.</source>
        <translation>依据国务院每年的放假通知。期限涉及尚无节假日表的年份的，显示为暂算。</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>放假天数</translation>
    </message>
    <message>
        <source>Worked weekends</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>放假通知</translation>
    </message>
    <message>
        <source>Holidays of the year</source>
        <translation>该年节假日</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Load a file…</source>
        <translation>导入节假日安排…</translation>
    </message>
    <message>
        <source>No year has a table yet.</source>
        <translation>尚无任何年份的节假日表。</translation>
    </message>
    <message>
        <source>Choose a year.</source>
        <translation>请选择年份。</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>worked weekend</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Load holidays</source>
        <translation>载入节假日</translation>
    </message>
    <message>
        <source>Holiday tables (*.json);;All files (*)</source>
        <translation>节假日表 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Load holidays from %1</source>
        <translation>从 %1 载入节假日</translation>
    </message>
    <message>
        <source>&amp;Load them</source>
        <translation>载入(&amp;L)</translation>
    </message>
    <message>
        <source>Each year in the file takes the place of the table it had.</source>
        <translation>文件中每一年的节假日表取代该年原有的表。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在载入</translation>
    </message>
    <message numerus="yes">
        <source>Holidays of %n year(s) were loaded.</source>
        <translation>
            <numerusform>已载入%n个年份的节假日。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limits of %n case(s) were reckoned anew.</source>
        <translation>
            <numerusform>已重新计算%n件案件的期限。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anjuan::LawSection</name>
    <message>
        <source>%1 more for %2</source>
        <translation>%2再延长%1</translation>
    </message>
    <message>
        <source>%1 from the end of %2</source>
        <translation>自%2届满起%1</translation>
    </message>
    <message>
        <source>%1/%2 a day</source>
        <translation>每日%1/%2</translation>
    </message>
    <message>
        <source>by %1-%2 of the next year</source>
        <translation>次年%1月%2日前</translation>
    </message>
    <message>
        <source>as the document says</source>
        <translation>以文书载明的为准</translation>
    </message>
    <message>
        <source>Confidence: %1 (A read, B described, C recalled, D inferred)</source>
        <translation>可信程度：%1（A 已查阅原文，B 有资料说明，C 凭记忆，D 推断）</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>Law and time limits</source>
        <translation>法律和期限</translation>
    </message>
    <message>
        <source>The rules the program goes by, with their article. Those not verified rest on a text that nobody has read yet: check them before relying on them.</source>
        <translation>本程序所依据的规则及其条文。标为未核对的，所依据的原文尚未经人查阅，采用前请先核对。</translation>
    </message>
    <message>
        <source>Rules and gates</source>
        <translation>规则和前置条件</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核对情况</translation>
    </message>
    <message>
        <source>Only those not verified</source>
        <translation>只看未核对的</translation>
    </message>
    <message>
        <source>Search rules and articles</source>
        <translation>搜索规则和条文</translation>
    </message>
    <message>
        <source>No rule is in force.</source>
        <translation>没有有效的规则。</translation>
    </message>
    <message>
        <source>Reckon a day</source>
        <translation>期限计算</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>after</source>
        <translation>顺算</translation>
    </message>
    <message>
        <source>before</source>
        <translation>倒算</translation>
    </message>
    <message>
        <source>an end on a day off moves</source>
        <translation>届满日为休息日的顺延</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>起算日(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>数量(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>计算单位(&amp;U)：</translation>
    </message>
    <message>
        <source>D&amp;irection:</source>
        <translation>方向(&amp;I)：</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>前置条件</translation>
    </message>
    <message>
        <source>Every rule is verified.</source>
        <translation>全部规则均已核对。</translation>
    </message>
    <message>
        <source>If it is missed: %1</source>
        <translation>逾期后果：%1</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（暂算）</translation>
    </message>
    <message>
        <source>%1 % a day</source>
        <translation>每日%1%</translation>
    </message>
</context>
<context>
    <name>anjuan::LedgerSection</name>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is shorter than it was</source>
        <translation>记录少于原有</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>已被改动</translation>
    </message>
    <message>
        <source>was added among older ones</source>
        <translation>锚定文件未载，系事后插入</translation>
    </message>
    <message>
        <source>Ledger and anchors</source>
        <translation>台账和锚定文件</translation>
    </message>
    <message>
        <source>Every act carries the hash of the one before it. Verifying recomputes them all; an anchor, signed and kept in a safe, shows years later whether the whole ledger was exchanged.</source>
        <translation>每项记录都载有前一项记录的哈希值，校验时全部重新计算。锚定文件签名后存入保险柜，多年以后仍可据以查明整个台账是否被调换。</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>校验台账</translation>
    </message>
    <message>
        <source>Compare the rows</source>
        <translation>比对登记信息</translation>
    </message>
    <message>
        <source>Make the rows anew…</source>
        <translation>重新生成登记信息…</translation>
    </message>
    <message>
        <source>Export an anchor…</source>
        <translation>导出锚定文件…</translation>
    </message>
    <message>
        <source>Check an anchor…</source>
        <translation>核对锚定文件…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>校验结果</translation>
    </message>
    <message>
        <source>Nothing was checked yet. What is found stands here, case by case.</source>
        <translation>尚未进行校验。校验结果将逐案显示在此处。</translation>
    </message>
    <message>
        <source>Wait until the present work has ended.</source>
        <translation>请等待当前操作结束。</translation>
    </message>
    <message>
        <source>A bureau in memory is not kept.</source>
        <translation>建立在内存中的机关数据不会保存。</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>尚无可打印的内容。</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>Acts: %1</source>
        <translation>记录：%1项</translation>
    </message>
    <message>
        <source>Dossiers: %1</source>
        <translation>卷宗：%1个</translation>
    </message>
    <message>
        <source>Acts whose personal fields were erased: %1</source>
        <translation>个人信息已依法删除的记录：%1项</translation>
    </message>
    <message>
        <source>Head: act %1, %2</source>
        <translation>最末记录：第%1项，哈希值 %2</translation>
    </message>
    <message>
        <source>The ledger is as it was recorded.</source>
        <translation>台账与当初记录一致。</translation>
    </message>
    <message>
        <source>The check was stopped; it says nothing about the rest.</source>
        <translation>校验已中止，未校验的部分情况不明。</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is not as it was recorded: %n act(s) do not fit.</source>
        <translation>
            <numerusform>台账与当初记录不一致：有%n项记录不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比对</translation>
    </message>
    <message>
        <source>Make the rows anew</source>
        <translation>重新生成登记信息</translation>
    </message>
    <message>
        <source>&amp;Make them anew</source>
        <translation>重新生成(&amp;M)</translation>
    </message>
    <message>
        <source>The rows that lists and statistics read are made again from the acts, which stay as they are. Nobody can record anything meanwhile: with many cases this takes minutes. If it is stopped, nothing changes.</source>
        <translation>供列表和统计使用的登记信息将根据各项记录重新生成，记录本身不变。其间任何人不能录入；案件较多时需要数分钟。中途停止的，不作任何更改。</translation>
    </message>
    <message>
        <source>Making the rows anew</source>
        <translation>正在重新生成登记信息</translation>
    </message>
    <message>
        <source>The rows of %1 cases were made anew from their acts.</source>
        <translation>已根据各项记录重新生成%1件案件的登记信息。</translation>
    </message>
    <message>
        <source>The rows of %1 cases are what their acts say.</source>
        <translation>%1件案件的登记信息与各项记录一致。</translation>
    </message>
    <message>
        <source>Of %1 cases, the rows of these are not what their acts say. Make the rows anew.</source>
        <translation>%1件案件中，下列案件的登记信息与其记录不一致。请重新生成登记信息。</translation>
    </message>
    <message>
        <source>Export an anchor</source>
        <translation>导出锚定文件</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>The anchor says where every dossier stands now, signed with the bureau&apos;s key. Keep the file and the printed fingerprint outside, in a safe.</source>
        <translation>锚定文件载明每一卷宗当前的状态，并以本机关的密钥签名。请将该文件和打印的密钥指纹另行存入保险柜。</translation>
    </message>
    <message>
        <source>New &amp;file:</source>
        <translation>新文件(&amp;F)：</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 已经存在，请另行指定名称。</translation>
    </message>
    <message>
        <source>Writing the anchor</source>
        <translation>正在写入锚定文件</translation>
    </message>
    <message>
        <source>The bureau&apos;s key file is not at hand, so nothing can be signed.</source>
        <translation>未找到本机关的密钥文件，不能签名。</translation>
    </message>
    <message>
        <source>The anchor is written. Print this, sign it and put it with the file into the safe.</source>
        <translation>锚定文件已写入。请打印本页，签字后与该文件一并存入保险柜。</translation>
    </message>
    <message>
        <source>Anchor of %1</source>
        <translation>锚定文件所属机关：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Made: %1 by %2</source>
        <translation>制作时间：%1，制作人：%2</translation>
    </message>
    <message>
        <source>Ledger: %1 dossiers up to act %2</source>
        <translation>台账：共%1个卷宗，截至第%2项记录</translation>
    </message>
    <message>
        <source>Hash of the ledger: %1</source>
        <translation>台账哈希值：%1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>摘要值：%1</translation>
    </message>
    <message>
        <source>Fingerprint of the key: %1</source>
        <translation>密钥指纹：%1</translation>
    </message>
    <message>
        <source>Check an anchor</source>
        <translation>核对锚定文件</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>核对(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>F&amp;ingerprint:</source>
        <translation>密钥指纹(&amp;I)：</translation>
    </message>
    <message>
        <source>From the print-out in the safe; may stay empty.</source>
        <translation>取自保险柜中的打印件，可以不填。</translation>
    </message>
    <message>
        <source>&amp;Look for the file…</source>
        <translation>查找文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Which anchor?</source>
        <translation>选择锚定文件</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有该文件。</translation>
    </message>
    <message>
        <source>Comparing with the anchor</source>
        <translation>正在与锚定文件比对</translation>
    </message>
    <message>
        <source>Dossier %1 %2 (act %3)</source>
        <translation>卷宗 %1：%2（第%3项记录）</translation>
    </message>
    <message>
        <source>Everything the anchor of %1 knows is still there, unchanged.</source>
        <translation>%1锚定文件所载内容全部存在，未被改动。</translation>
    </message>
    <message>
        <source>The ledger is not the one that the anchor of %1 knows.</source>
        <translation>台账与%1锚定文件所载的台账不符。</translation>
    </message>
    <message numerus="yes">
        <source>The chain holds, but %n decision(s) should never have been made.</source>
        <translation>
            <numerusform>链条完好，但有%n项决定依规则不能作出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anjuan::LikePanel</name>
    <message>
        <source>Like cases</source>
        <translation>同类案件</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定书</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of this matter, kind of party and tier “%1” decided since %2.</source>
        <translation>
            <numerusform>%2以来同一事项、同类当事人、阶次“%1”的决定%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few for an ordinary range: at least %1 are needed.</source>
        <translation>同类案件不足%1件，不提供参考区间。</translation>
    </message>
    <message>
        <source>changed later, not counted</source>
        <translation>后来变更，不计入</translation>
    </message>
    <message>
        <source>outside the ordinary range</source>
        <translation>超出通常区间</translation>
    </message>
    <message>
        <source>near in facts</source>
        <translation>事实相近</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between remarks</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of this matter decided since %1. ⚠ The case is not assessed by a benchmark: it is compared by its matter alone, whatever the kind of party and the tier, and only with cases that were not assessed either.</source>
        <translation>
            <numerusform>%1以来同一事项的决定%n件。⚠本案未经裁量：只按事项比较，不分当事人类型和阶次，且只与同样未经裁量的案件比较。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anjuan::LimitsPanel</name>
    <message>
        <source>Limits of the case</source>
        <translation>本案期限</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How the limit was counted</source>
        <translation>期限的计算过程</translation>
    </message>
    <message>
        <source>No limit runs in this case.</source>
        <translation>本案没有正在计算的期限。</translation>
    </message>
    <message>
        <source>Provisional: the holidays of a year it touches are not published yet.</source>
        <translation>暂算：期限涉及节假日尚未公布的年份。</translation>
    </message>
    <message>
        <source>%1 (unverified: the source has not been read)</source>
        <translation>%1（未核对：录入时没有读到原文）</translation>
    </message>
    <message>
        <source>If missed: %1</source>
        <translation>逾期后果：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) left</source>
        <translation>
            <numerusform>剩余%n个自然日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（暂算）</translation>
    </message>
</context>
<context>
    <name>anjuan::ListImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>导入%1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>a day, not today</source>
        <translation>另定日期，不是今天</translation>
    </message>
    <message>
        <source>&amp;Warnings and corrections obeyed count as well</source>
        <translation>警告、已履行的责令改正也计入(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Commitment letter needed</source>
        <translation>需要承诺书(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take the good rows only</source>
        <translation>只导入无误的行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing is changed yet. This is what the file holds and what would be done.</source>
        <translation>现在还没有改动任何内容。以下是文件的内容和导入的结果。</translation>
    </message>
    <message>
        <source>&amp;Name of the set:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>In force &amp;from:</source>
        <translation>施行日期(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Issued by:</source>
        <translation>发布机关(&amp;I)：</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source>Earlier cases count for:</source>
        <translation>以前的案件追溯：</translation>
    </message>
    <message>
        <source>&amp;Level of the issuer:</source>
        <translation>发布机关层级(&amp;L)：</translation>
    </message>
    <message>
        <source>Tiers without &amp;amounts:</source>
        <translation>未写金额的阶次(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Batch:</source>
        <translation>批次(&amp;B)：</translation>
    </message>
    <message>
        <source>Against “&amp;first”:</source>
        <translation>何为“初次”(&amp;F)：</translation>
    </message>
    <message>
        <source>found out from the file</source>
        <translation>由文件判断</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>第一张</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>编码(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>工作表(&amp;S)：</translation>
    </message>
    <message>
        <source>Rows as they are understood</source>
        <translation>程序读懂的行</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>违法行为</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>阶次</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>To be judged</source>
        <translation>须由人判断</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>No row of the file can be taken over.</source>
        <translation>文件中没有可以导入的行。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Nothing is wrong with this file.</source>
        <translation>文件没有错误。</translation>
    </message>
    <message>
        <source>What a reader should know</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Row of the set</source>
        <translation>第几行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>No overlaps, no gaps, nothing to be judged.</source>
        <translation>没有重叠，没有空档，没有须由人判断的文字。</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Wrong rows</source>
        <translation>有误的行</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>读取%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>无误%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these with words that a person must judge</source>
        <translation>
            <numerusform>其中%n行有须由人判断的文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong row(s)</source>
        <translation>
            <numerusform>有误%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>This edition is on file already, word for word.</source>
        <translation>该版本已经入库，逐字相同。</translation>
    </message>
    <message>
        <source>The edition of %1 ends by it.</source>
        <translation>%1施行的版本由此终止。</translation>
    </message>
    <message>
        <source>No matter of the bureau is called: %1.</source>
        <translation>本机关没有这些名称的事项：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform>等，另有%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a tab and how many it holds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Every column of the file is known.</source>
        <translation>文件的各列都已认出。</translation>
    </message>
    <message>
        <source>These headings are not known. Say what they are where they matter; the others are not taken over.</source>
        <translation>这些列名不认识。需要的请说明是哪一列，其余不导入。</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>“%1”是哪一列</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a known heading and the key of its column</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>导入%n行(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>This edition is on file already.</source>
        <translation>该版本已经入库。</translation>
    </message>
    <message>
        <source>There is nothing in it to be taken over.</source>
        <translation>文件中没有可以导入的内容。</translation>
    </message>
    <message>
        <source>Some rows are wrong: correct the file, or take the good rows only.</source>
        <translation>有的行有误：请改正文件，或者只导入无误的行。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were imported.</source>
        <translation>
            <numerusform>已导入%n行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4.</source>
        <comment>what an import found</comment>
        <translation>%1，%2，%3，%4。</translation>
    </message>
</context>
<context>
    <name>anjuan::Listing</name>
    <message>
        <source>Nothing here has these words in it. Search for fewer of them.</source>
        <translation>没有包含这些文字的内容，请减少搜索文字。</translation>
    </message>
</context>
<context>
    <name>anjuan::LiveDiscretion</name>
    <message>
        <source>%1 (%2) %3</source>
        <comment>a tier, its condition and its range</comment>
        <translation>%1（%2）%3</translation>
    </message>
    <message>
        <source>What follows from the facts</source>
        <translation>由事实得出的结论</translation>
    </message>
    <message>
        <source>The facts are being asked for …</source>
        <translation>正在查询所需的事实……</translation>
    </message>
    <message>
        <source>The benchmark is asked once the party and the matter are chosen.</source>
        <translation>选定当事人和事项后查询裁量基准。</translation>
    </message>
    <message>
        <source>No benchmark covers this matter.</source>
        <translation>该事项没有裁量基准。</translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <translation>同时：%1</translation>
    </message>
    <message>
        <source>%1: %2, proposed %3 yuan</source>
        <comment>the tier that fits</comment>
        <translation>%1：%2，建议%3元</translation>
    </message>
    <message numerus="yes">
        <source>Counted from the register since %1: %n earlier case(s).</source>
        <translation>
            <numerusform>%1以来案件中查得以前的案件%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1, in force since %2.</source>
        <translation>依据%1，%2起施行。</translation>
    </message>
    <message>
        <source>✓ Nothing in the register counts against “first”.</source>
        <translation>✓ 全部案件中没有影响“初次”的记录。</translation>
    </message>
    <message>
        <source>✗ It is not the first time.</source>
        <translation>✗ 不是初次。</translation>
    </message>
    <message>
        <source>Searched: %1.</source>
        <translation>查询范围：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source> – no proof is named</source>
        <translation> – 未写证据</translation>
    </message>
    <message>
        <source>No list has this matter: %1 is asked.</source>
        <translation>清单没有该事项，按%1核查。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a ground of exemption and how it stands</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>all conditions hold</source>
        <translation>各项条件均符合</translation>
    </message>
    <message>
        <source>the conditions do not hold; say the reason</source>
        <translation>条件不符合，须写明理由</translation>
    </message>
    <message>
        <source>facts are still open</source>
        <translation>还有事实未填</translation>
    </message>
    <message>
        <source>What the list or the law asks for; beside each fact the act that proves it</source>
        <translation>清单或者法律所需的事实；每项事实右侧选择证明它的办案记录</translation>
    </message>
    <message>
        <source>What the benchmark asks for; beside each fact the act that proves it</source>
        <translation>裁量基准所需的事实；每项事实右侧选择证明它的办案记录</translation>
    </message>
</context>
<context>
    <name>anjuan::LongJob</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>anjuan::LongWork</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>anjuan::MainWindow</name>
    <message>
        <source>Anjuan</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Search and settings</source>
        <translation>搜索和设置</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>View</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色界面</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>文字大小 %1%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key</source>
        <translation>
            <numerusform>无操作%n分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Manual for this page</source>
        <translation>本页使用手册</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Anjuan</source>
        <translation>关于案卷</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – Anjuan</source>
        <translation>%1 – 案卷</translation>
    </message>
    <message>
        <source>Anjuan %1</source>
        <translation>案卷 %1</translation>
    </message>
    <message>
        <source>Case system for administrative enforcement. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>行政执法办案系统。自由软件，依据 GNU 通用公共许可证第3版或者更新版本发布。</translation>
    </message>
    <message>
        <source>Legality review</source>
        <translation>法制审核</translation>
    </message>
    <message>
        <source>Scanner folder…</source>
        <translation>扫描文件夹…</translation>
    </message>
    <message>
        <source>Report for the search of faults…</source>
        <translation>故障诊断报告…</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>复议诉讼</translation>
    </message>
    <message>
        <source>%1 · for reading only</source>
        <translation>%1 · 只读</translation>
    </message>
    <message>
        <source>Where the scanner puts its files</source>
        <translation>扫描仪存放文件的文件夹</translation>
    </message>
    <message>
        <source>New files in %1 are offered beside the evidence of the open case.</source>
        <translation>%1 中的新文件将在已打开案件的证据栏中提示收入。</translation>
    </message>
    <message>
        <source>Report for the search of faults</source>
        <translation>故障诊断报告</translation>
    </message>
    <message>
        <source>Written to %1. Nobody&apos;s name, number or text is in it; read it before you hand it on.</source>
        <translation>已写入 %1。其中不含任何人的姓名、号码或所写文字；转交前请先阅看。</translation>
    </message>
    <message>
        <source>This account opens no cases.</source>
        <translation>此账号不能打开案件。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>The demo in another window</source>
        <translation>另开窗口查看演示数据</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation>演示数据正在另一窗口中打开。</translation>
    </message>
    <message>
        <source>The demo cannot be opened: the program does not start.</source>
        <translation>无法打开演示数据：程序未能启动。</translation>
    </message>
    <message>
        <source>Case-file review</source>
        <translation>案卷评查</translation>
    </message>
    <message>
        <source>Discretion</source>
        <translation>裁量与清单</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>集体讨论</translation>
    </message>
    <message>
        <source>Settings for the office…</source>
        <translation>供本单位使用的设置…</translation>
    </message>
    <message>
        <source>Settings for the office</source>
        <translation>供本单位使用的设置</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>设置文件（*.ini）</translation>
    </message>
    <message>
        <source>Written to %1. Put it into /etc/xdg/anjuan/office.ini of each machine; what somebody chooses himself goes before it.</source>
        <translation>已写入%1。请放到各台计算机的/etc/xdg/anjuan/office.ini；个人自己的选择优先。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1”不能写入。</translation>
    </message>
    <message>
        <source>Lock or log out</source>
        <translation>锁定或退出登录</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>修改密码…</translation>
    </message>
</context>
<context>
    <name>anjuan::MatterField</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; fine from %1 to %2 yuan</source>
        <translation>；罚款%1元以上%2元以下</translation>
    </message>
    <message>
        <source>; fine up to %1 yuan</source>
        <translation>；罚款%1元以下</translation>
    </message>
    <message>
        <source>; fine from %1 yuan</source>
        <translation>；罚款%1元以上</translation>
    </message>
    <message>
        <source>Code, words of the name or first letters: zdjy</source>
        <translation>编码、名称中的文字或者拼音首字母，例如 zdjy</translation>
    </message>
    <message>
        <source>No matter in force on %1 fits “%2”.</source>
        <translation>%1有效的权力事项中，没有与“%2”相符的。</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>违反条款：%1</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>处罚依据：%1</translation>
    </message>
</context>
<context>
    <name>anjuan::MatterImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>for rows that give no date</source>
        <translation>用于未写生效日期的行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误内容</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Take the good rows only</source>
        <translation>只导入正确的行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing is changed yet. This is what the file would do.</source>
        <translation>尚未作任何更改。以下为导入该文件的预期结果。</translation>
    </message>
    <message>
        <source>found out from the file</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>第一张</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>文件编码(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>工作表(&amp;S)：</translation>
    </message>
    <message>
        <source>In force &amp;from:</source>
        <translation>生效日期(&amp;F)：</translation>
    </message>
    <message>
        <source>Nothing is wrong with this file.</source>
        <translation>该文件没有错误。</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>The file could not be read as a matter list.</source>
        <translation>无法将该文件作为权力事项清单读取。</translation>
    </message>
    <message>
        <source>the first one (%1)</source>
        <translation>第一张（%1）</translation>
    </message>
    <message>
        <source>found out from the file (%1)</source>
        <translation>自动识别（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>读取%n行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>新增%n个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) replaced</source>
        <translation>
            <numerusform>取代原版本的事项%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on file already</source>
        <translation>
            <numerusform>已在册%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong row(s)</source>
        <translation>
            <numerusform>有错误%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not read: %1.</source>
        <translation>未导入的列：%1。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n version(s)</source>
        <translation>
            <numerusform>导入%n个版本(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>文件中没有新增内容。</translation>
    </message>
    <message>
        <source>Some rows are wrong: correct the file, or take the good rows only.</source>
        <translation>部分行有错误：请更正文件，或者只导入正确的行。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of matters were imported.</source>
        <translation>
            <numerusform>已导入%n个事项版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4.</source>
        <comment>how many rows are new, replace, are known, are wrong</comment>
        <translation>%1，%2，%3，%4。</translation>
    </message>
</context>
<context>
    <name>anjuan::MattersSection</name>
    <message>
        <source>, </source>
        <comment>between penalties</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1以下</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Matter list</source>
        <translation>权力事项清单</translation>
    </message>
    <message>
        <source>What may be punished, on what basis and with what (权力事项). Lists are imported from CSV or XLSX; a new version takes the place of the old one.</source>
        <translation>权力事项，即哪些行为可以处罚、依据什么处罚、处以何种处罚。清单从 CSV 或者 XLSX 文件导入；新版本取代原版本。</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>处罚依据</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>处罚种类</translation>
    </message>
    <message>
        <source>Fine, yuan</source>
        <translation>罚款（元）</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>废止情况</translation>
    </message>
    <message>
        <source>%1 (to come)</source>
        <translation>%1（待生效）</translation>
    </message>
    <message>
        <source>repealed on %1</source>
        <translation>%1废止</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被新版本取代</translation>
    </message>
    <message>
        <source>Choose a matter first.</source>
        <translation>请先选择事项。</translation>
    </message>
    <message>
        <source>This version ends on %1 already.</source>
        <translation>该版本已定于%1失效。</translation>
    </message>
    <message>
        <source>Choose a matter to read its articles.</source>
        <translation>选择事项，可查看其条款。</translation>
    </message>
    <message>
        <source>Violated: %1</source>
        <translation>违反条款：%1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>处罚依据：%1</translation>
    </message>
    <message>
        <source>Penalties: %1</source>
        <translation>处罚种类：%1</translation>
    </message>
    <message>
        <source>Department: %1</source>
        <translation>监管部门：%1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>From the list: %1</source>
        <translation>来源清单：%1</translation>
    </message>
    <message>
        <source>Import a matter list</source>
        <translation>导入权力事项清单</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.xlsx *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Repeal matter %1</source>
        <translation>废止事项 %1</translation>
    </message>
    <message>
        <source>&amp;Repeal it</source>
        <translation>废止(&amp;R)</translation>
    </message>
    <message>
        <source>%1 ends and nothing takes its place. Acts done before stay under it.</source>
        <translation>“%1”将废止，且没有新版本接续。该日之前发生的违法行为仍适用该事项。</translation>
    </message>
    <message>
        <source>First day &amp;without it:</source>
        <translation>自该日起废止(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>Goes into the office log.</source>
        <translation>将记入操作日志。</translation>
    </message>
    <message>
        <source>Earlier and repealed versions too</source>
        <translation>包括以往和已废止的版本</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入清单…</translation>
    </message>
    <message>
        <source>Repeal…</source>
        <translation>废止…</translation>
    </message>
    <message>
        <source>Search code, name, articles</source>
        <translation>搜索编码、名称、条款</translation>
    </message>
    <message>
        <source>The list is empty. Without it no case can be filed: import the list of your bureau.</source>
        <translation>清单为空。没有权力事项清单不能立案，请导入本机关的清单。</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>从表格软件粘贴行</translation>
    </message>
</context>
<context>
    <name>anjuan::MeetingForm</name>
    <message>
        <source>All agree</source>
        <translation>一致同意</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Record the meeting</source>
        <translation>录入会议</translation>
    </message>
    <message>
        <source>Says what each case would refuse, and records nothing</source>
        <translation>逐件说明能不能录入，不保存任何内容</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>会议日期</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>会议(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>会议材料(&amp;P)</translation>
    </message>
    <message>
        <source>what lay before it: report, legality opinion, record of the hearing…</source>
        <translation>提交会议的材料：调查终结报告、法制审核意见、听证笔录等</translation>
    </message>
    <message>
        <source>&amp;Others</source>
        <translation>列席人员(&amp;O)</translation>
    </message>
    <message>
        <source>who attended without a vote, and who wrote the record</source>
        <translation>列席人和记录人</translation>
    </message>
    <message>
        <source>The case that is discussed</source>
        <translation>讨论的案件</translation>
    </message>
    <message>
        <source>Fills in the vote and the view of everybody who has said nothing yet</source>
        <translation>给还没有表决的到会负责人填上同意</translation>
    </message>
    <message>
        <source>&amp;Discussion</source>
        <translation>讨论情况(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Conclusion</source>
        <translation>结论(&amp;C)</translation>
    </message>
    <message>
        <source>Penal&amp;ties</source>
        <translation>处罚(&amp;T)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Post of %1</source>
        <translation>%1的职务</translation>
    </message>
    <message>
        <source>post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Vote of %1</source>
        <translation>%1的表决</translation>
    </message>
    <message>
        <source>– vote –</source>
        <translation>– 表决 –</translation>
    </message>
    <message>
        <source>View of %1</source>
        <translation>%1的意见</translation>
    </message>
    <message>
        <source>what %1 said; who dissents, with reasons</source>
        <translation>%1的意见；不同意的，写明理由</translation>
    </message>
    <message>
        <source>No account is a leader’s. The administrator gives that role.</source>
        <translation>没有负责人账号。由管理员设置。</translation>
    </message>
    <message numerus="yes">
        <source>%n leader(s) present.</source>
        <translation>
            <numerusform>到会负责人 %n 名。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at least %2 leaders present: a discussion needs more (行政处罚法第五十七条).</source>
        <translation>到会负责人%1名，至少须%2名（行政处罚法第五十七条）。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and cause of a case</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Choose a case on the left: here stands what is said of it.</source>
        <translation>在左边选择案件，在这里写讨论情况。</translation>
    </message>
    <message>
        <source>no legality review</source>
        <translation>没有法制审核</translation>
    </message>
    <message>
        <source>legality review: %1</source>
        <translation>法制审核：%1</translation>
    </message>
    <message>
        <source>nothing in the rules demands a discussion</source>
        <translation>按规定不是必须讨论</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Agrees with the proposed decision.</source>
        <translation>同意拟处理意见。</translation>
    </message>
    <message>
        <source>Name of the meeting</source>
        <translation>会议名称</translation>
    </message>
</context>
<context>
    <name>anjuan::MeetingsPage</name>
    <message>
        <source>%1 %2 yuan</source>
        <comment>a kind of penalty and its amount</comment>
        <translation>%1%2元</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Meetings that were held</source>
        <translation>已开的会议</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件数</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Collective discussion</source>
        <translation>集体讨论</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已开会议</translation>
    </message>
    <message>
        <source>Cases the leaders must discuss; those ticked are on the agenda</source>
        <translation>须经集体讨论的案件；勾选的列入议程</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Legality review</source>
        <translation>法制审核</translation>
    </message>
    <message>
        <source>Why it is discussed</source>
        <translation>讨论的理由</translation>
    </message>
    <message>
        <source>Number of another case</source>
        <translation>另一案件的案号</translation>
    </message>
    <message>
        <source>number of another case</source>
        <translation>另一案件的案号</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>No meeting in the last year. Tick the cases of the agenda, write down what was said, and record the meeting.</source>
        <translation>一年内没有会议。勾选议程上的案件，写明讨论情况，录入会议。</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Print the agenda…</source>
        <translation>打印议程…</translation>
    </message>
    <message>
        <source>Record as Word document…</source>
        <translation>记录存为 Word 文档…</translation>
    </message>
    <message>
        <source>Print the record…</source>
        <translation>打印记录…</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>cause, unit and penalty of a case</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>No case waits for a discussion by the leaders. Another one can be added by its number.</source>
        <translation>没有等待集体讨论的案件。可以按案号添加其他案件。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for a discussion by the leaders. Tick those of this meeting.</source>
        <translation>
            <numerusform>%n 件案件等待集体讨论。请勾选本次会议讨论的案件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>已开会议 %1</translation>
    </message>
    <message>
        <source>Tick the cases that the meeting discussed.</source>
        <translation>请勾选会议讨论的案件。</translation>
    </message>
    <message>
        <source>Give the meeting a name: it stands in each of its cases.</source>
        <translation>请写会议名称，它记入每一件案件。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) could be recorded.</source>
        <translation>
            <numerusform>%n 件案件可以录入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting is recorded in %n case(s).</source>
        <translation>
            <numerusform>会议已录入 %n 件案件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <translation>%1案件集体讨论会</translation>
    </message>
    <message>
        <source>Agenda of the collective discussion</source>
        <translation>案件集体讨论议程</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>拟处罚</translation>
    </message>
    <message>
        <source>Decisions, extensions of the time for them, and deviations from a benchmark. What was recorded in a case alone opens that case.</source>
        <translation>作出决定、延长办案期限和偏离裁量基准的讨论。仅录入在案件中的，双击打开该案件。</translation>
    </message>
    <message>
        <source>(recorded in the case alone)</source>
        <translation>（仅录入在案件中）</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
</context>
<context>
    <name>anjuan::MoneyPanel</name>
    <message>
        <source>Money of the case</source>
        <translation>本案钱款</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>No money was decided in this case.</source>
        <translation>本案没有决定罚款或者没收违法所得。</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>%1前缴纳</translation>
    </message>
    <message>
        <source>the decision is not served</source>
        <translation>决定书尚未送达</translation>
    </message>
    <message>
        <source>the decision said %1</source>
        <translation>原决定为%1</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Fine paid</source>
        <translation>已缴罚款</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>加处罚款</translation>
    </message>
    <message>
        <source>has reached the fine</source>
        <translation>已达到罚款本数</translation>
    </message>
    <message>
        <source>reaches the fine on %1</source>
        <translation>%1达到罚款本数</translation>
    </message>
    <message>
        <source>Surcharge paid</source>
        <translation>已缴加处罚款</translation>
    </message>
    <message>
        <source>Surcharge remitted</source>
        <translation>已减免加处罚款</translation>
    </message>
    <message>
        <source>Confiscated gains</source>
        <translation>没收违法所得</translation>
    </message>
    <message>
        <source>Gains paid</source>
        <translation>已缴违法所得</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>多缴</translation>
    </message>
    <message>
        <source>to be paid back</source>
        <translation>应当退还</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>尚欠合计</translation>
    </message>
    <message>
        <source>How the surcharge grew</source>
        <translation>加处罚款的计算</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>three per cent of %1 a day</source>
        <translation>每日%1的百分之三</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>不予计算：%1</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>钱款变动</translation>
    </message>
</context>
<context>
    <name>anjuan::MonthGrid</name>
    <message>
        <source>The month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>Limits by the day they end</source>
        <translation>各日到期的期限</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>%1
%2 due</source>
        <translation>%1
%2项</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n limit(s) end</source>
        <translation>
            <numerusform>%1：%n项期限到期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no limit ends</source>
        <translation>%1：没有期限到期</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year and month</comment>
        <translation>%1年%2月</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>开庭 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n session(s) of courts</source>
        <translation>
            <numerusform>%1；开庭 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anjuan::NewAccountDialog</name>
    <message>
        <source>New account</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>&amp;Make the account</source>
        <translation>建立账号(&amp;M)</translation>
    </message>
    <message>
        <source>The ledger names the account for ever: it is never renamed and never deleted.</source>
        <translation>账号名永久记入台账，不能更名，也不能删除。</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>账号(&amp;A)：</translation>
    </message>
    <message>
        <source>2 to 32 small letters, digits, &apos;.&apos;, &apos;-&apos; or &apos;_&apos;, a letter first.</source>
        <translation>2至32个字符，可用小写字母、数字、“.”、“-”、“_”，以字母开头。</translation>
    </message>
    <message>
        <source>&amp;Roles:</source>
        <translation>角色(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>单位(&amp;U)：</translation>
    </message>
    <message>
        <source>It reaches the cases of this unit and of those below it.</source>
        <translation>权限及于该单位及其下级单位的案件。</translation>
    </message>
    <message>
        <source>&amp;Officer:</source>
        <translation>执法人员(&amp;O)：</translation>
    </message>
    <message>
        <source>Needed by whoever acts in cases.</source>
        <translation>办理案件的账号必须填写。</translation>
    </message>
    <message>
        <source>One-time &amp;password:</source>
        <translation>一次性密码(&amp;P)：</translation>
    </message>
    <message>
        <source>Leave it empty and one is made at random. It is changed at the first log-in.</source>
        <translation>留空则随机生成。首次登录时须修改。</translation>
    </message>
</context>
<context>
    <name>anjuan::NewCasePage</name>
    <message>
        <source>The case is recorded.</source>
        <translation>案件已记录。</translation>
    </message>
    <message>
        <source>The case is recorded: %1.</source>
        <translation>案件已记录：%1。</translation>
    </message>
</context>
<context>
    <name>anjuan::NewPartyForm</name>
    <message>
        <source>Enter into the register</source>
        <translation>登记入库</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>新当事人</translation>
    </message>
    <message>
        <source>What it is:</source>
        <translation>种类：</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>姓名或者名称：</translation>
    </message>
    <message>
        <source>Name of the shop:</source>
        <translation>字号：</translation>
    </message>
    <message>
        <source>Credit code:</source>
        <translation>统一社会信用代码：</translation>
    </message>
    <message>
        <source>Representative:</source>
        <translation>法定代表人或者负责人：</translation>
    </message>
    <message>
        <source>Identity number:</source>
        <translation>身份证号码：</translation>
    </message>
    <message>
        <source>Telephone:</source>
        <translation>电话：</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Not a new party</source>
        <translation>不是新当事人</translation>
    </message>
    <message>
        <source>The check characters fit.</source>
        <translation>校验码相符。</translation>
    </message>
    <message>
        <source>The check character fits; born on %1.</source>
        <translation>校验码相符；出生日期：%1。</translation>
    </message>
    <message>
        <source>Others in the register may be the same party. Take the one that is meant; two that are one can be merged later.</source>
        <translation>登记库中另有疑似同一当事人的登记。请选用其中正确的一条；确属重复登记的，以后可以合并。</translation>
    </message>
    <message>
        <source>Take the earlier one: %1, %2 (%3)</source>
        <translation>选用原有登记：%1，%2（%3）</translation>
    </message>
    <message>
        <source>It is another one: take the new entry</source>
        <translation>是另一当事人：选用新登记</translation>
    </message>
</context>
<context>
    <name>anjuan::NextSteps</name>
    <message>
        <source>Before the first case: %1 of %2 done</source>
        <translation>办理案件之前的准备：已完成 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
</context>
<context>
    <name>anjuan::OfficeLogSection</name>
    <message>
        <source>Office log</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Every log-in, refusal and change, the newest first. It is part of the ledger and cannot be changed.</source>
        <translation>全部登录、被拒绝的操作和变更，新的在前。操作日志属于台账的一部分，不能更改。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>As</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Read older ones</source>
        <translation>读取更早的记录</translation>
    </message>
    <message>
        <source>Which acts</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Log-ins and passwords</source>
        <translation>登录和密码</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>被拒绝的操作</translation>
    </message>
    <message>
        <source>Units, officers, accounts</source>
        <translation>单位、执法人员、账号</translation>
    </message>
    <message>
        <source>Settings, holidays, matters</source>
        <translation>设置、节假日、事项</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>锚定文件</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Nothing of this kind among the acts read so far.</source>
        <translation>已读取的记录中没有此类记录。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>未知用户</translation>
    </message>
    <message>
        <source>These are all there are.</source>
        <translation>已全部读取。</translation>
    </message>
    <message>
        <source>Nothing of this kind was ever recorded.</source>
        <translation>从未有过此类记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s), all there are.</source>
        <translation>
            <numerusform>共%n项记录，已全部读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s), back to %1.</source>
        <translation>
            <numerusform>已读取%n项记录，最早至 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Act %1 of the office: %2
%3</source>
        <translation>操作日志第%1项：%2
%3</translation>
    </message>
    <message>
        <source>Choose an act to read all of it.</source>
        <translation>选择一项记录，可查看全部内容。</translation>
    </message>
</context>
<context>
    <name>anjuan::OfficerChoice</name>
    <message>
        <source>no officer</source>
        <translation>无对应执法人员</translation>
    </message>
</context>
<context>
    <name>anjuan::OfficerDialog</name>
    <message>
        <source>Add an officer</source>
        <translation>增加执法人员</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>&amp;Add the officer</source>
        <translation>增加执法人员(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change the officer</source>
        <translation>保存修改(&amp;C)</translation>
    </message>
    <message>
        <source>auxiliary staff: handles no cases, holds no certificate</source>
        <translation>辅助人员：不承办案件，不持有执法证件</translation>
    </message>
    <message>
        <source>awarded on</source>
        <translation>取得日期</translation>
    </message>
    <message>
        <source>first reviewed on</source>
        <translation>首次从事法制审核日期</translation>
    </message>
    <message>
        <source>first day away</source>
        <translation>离任日期</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>单位(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Staff:</source>
        <translation>人员类别(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>执法证件(&amp;C)：</translation>
    </message>
    <message>
        <source>Leave the number empty where there is none yet.</source>
        <translation>尚无执法证件的，证件号留空。</translation>
    </message>
    <message>
        <source>&amp;Legal qualification:</source>
        <translation>法律职业资格(&amp;L)：</translation>
    </message>
    <message>
        <source>Number of the national certificate of legal qualification.</source>
        <translation>国家统一法律职业资格证书编号。</translation>
    </message>
    <message>
        <source>Qualification:</source>
        <translation>资格取得日期：</translation>
    </message>
    <message>
        <source>Legality &amp;reviewer:</source>
        <translation>法制审核人员(&amp;R)：</translation>
    </message>
    <message>
        <source>Who first reviewed on 2018-01-01 or later needs the qualification.</source>
        <translation>2018年1月1日以后初次从事法制审核的，应当通过国家统一法律职业资格考试取得法律职业资格。</translation>
    </message>
    <message>
        <source>&amp;Left:</source>
        <translation>离任(&amp;L)：</translation>
    </message>
    <message>
        <source>Their account no longer opens the bureau from that day on.</source>
        <translation>自该日起，其账号不能再登录。</translation>
    </message>
</context>
<context>
    <name>anjuan::OfficersField</name>
    <message>
        <source>Add: name or certificate number</source>
        <translation>加入：姓名或者执法证件号</translation>
    </message>
    <message>
        <source>“%1” is no officer of this bureau.</source>
        <translation>“%1”不是本机关执法人员。</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>去掉%1</translation>
    </message>
</context>
<context>
    <name>anjuan::OfficersSection</name>
    <message>
        <source>Officers and certificates</source>
        <translation>执法人员和执法证件</translation>
    </message>
    <message>
        <source>Who handles cases needs a certificate that covers the day (行政处罚法 42). Those that need attention stand first.</source>
        <translation>办理案件的人员在办案当日应当持有有效的执法证件（《行政处罚法》第四十二条）。需要处理的人员排在前面。</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>执法人员</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>执法人员</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>执法证件号</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期起</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>有效期止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Legal qualification</source>
        <translation>法律职业资格证书编号</translation>
    </message>
    <message>
        <source>Reviewer since</source>
        <translation>从事法制审核起始日</translation>
    </message>
    <message>
        <source>Certificates of the officer</source>
        <translation>该人员的执法证件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>执法证件号</translation>
    </message>
    <message>
        <source>Add an officer…</source>
        <translation>增加执法人员…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>增加执法证件…</translation>
    </message>
    <message>
        <source>Withdraw a certificate…</source>
        <translation>收回执法证件…</translation>
    </message>
    <message>
        <source>Which officers</source>
        <translation>人员范围</translation>
    </message>
    <message>
        <source>Search officers</source>
        <translation>搜索执法人员</translation>
    </message>
    <message>
        <source>Nobody here. Officers are added by an administrator.</source>
        <translation>此处没有人员。执法人员由管理员增加。</translation>
    </message>
    <message>
        <source>No certificate was ever entered.</source>
        <translation>从未登记过执法证件。</translation>
    </message>
    <message>
        <source>Expiring within %1 days (%2)</source>
        <translation>%1日内到期（%2）</translation>
    </message>
    <message>
        <source>Lapsed or without certificate (%1)</source>
        <translation>已过期或者没有执法证件（%1）</translation>
    </message>
    <message>
        <source>Auxiliary staff (%1)</source>
        <translation>辅助人员（%1）</translation>
    </message>
    <message>
        <source>Left (%1)</source>
        <translation>已离任（%1）</translation>
    </message>
    <message>
        <source>All officers (%1)</source>
        <translation>全部人员（%1）</translation>
    </message>
    <message>
        <source>awarded on %1</source>
        <translation>%1取得</translation>
    </message>
    <message>
        <source>There is nobody yet. Officers are added by an administrator.</source>
        <translation>尚无人员。执法人员由管理员增加。</translation>
    </message>
    <message>
        <source>Nobody: that is as it should be.</source>
        <translation>没有此类人员，无须处理。</translation>
    </message>
    <message>
        <source>Certificates of %1</source>
        <translation>%1的执法证件</translation>
    </message>
    <message>
        <source>Choose an officer to see the certificates.</source>
        <translation>选择执法人员，可查看其执法证件。</translation>
    </message>
    <message>
        <source>Choose an officer first.</source>
        <translation>请先选择执法人员。</translation>
    </message>
    <message>
        <source>Auxiliary staff hold no enforcement certificate.</source>
        <translation>辅助人员不持有执法证件。</translation>
    </message>
    <message>
        <source>There is no certificate to withdraw.</source>
        <translation>没有可以收回的执法证件。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1已增加。</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>%1的执法证件</translation>
    </message>
    <message>
        <source>&amp;Add the certificate</source>
        <translation>增加执法证件(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>执法证件(&amp;C)：</translation>
    </message>
    <message>
        <source>Withdraw a certificate of %1</source>
        <translation>收回%1的执法证件</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>收回(&amp;W)</translation>
    </message>
    <message>
        <source>This cannot be taken back. What was done before that day stays valid.</source>
        <translation>收回后不能撤销。该日之前的执法行为仍然有效。</translation>
    </message>
    <message>
        <source>First day &amp;without:</source>
        <translation>自该日起失效(&amp;W)：</translation>
    </message>
    <message>
        <source>The certificate no longer counts from that day on.</source>
        <translation>自该日起执法证件不再有效。</translation>
    </message>
</context>
<context>
    <name>anjuan::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>一次性密码</translation>
    </message>
    <message>
        <source>The one-time password of %1. It is shown now and never again: hand it over in person. At the first log-in it must be changed.</source>
        <translation>%1 的一次性密码。仅在此显示一次，请当面交付。首次登录时必须修改。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copied; the clipboard is emptied after a minute.</source>
        <translation>已复制；剪贴板将在一分钟后清空。</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
</context>
<context>
    <name>anjuan::OpinionForm</name>
    <message>
        <source>No objection to the rest</source>
        <translation>其余均无异议</translation>
    </message>
    <message>
        <source>Give the opinion</source>
        <translation>出具意见</translation>
    </message>
    <message>
        <source>&amp;Opinion in words</source>
        <translation>综合意见(&amp;O)</translation>
    </message>
    <message>
        <source>Opinion in words</source>
        <translation>综合意见</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>the number of an item and its name</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing said of the item yet</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: reasons</source>
        <translation>%1：理由</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1: act objected to</source>
        <translation>%1：异议所指的记录</translation>
    </message>
    <message>
        <source>No objection to this item</source>
        <translation>该项无异议</translation>
    </message>
    <message>
        <source>Object to this item</source>
        <translation>该项有异议</translation>
    </message>
    <message>
        <source>This item does not apply</source>
        <translation>该项不适用</translation>
    </message>
    <message>
        <source>no act</source>
        <translation>不指明记录</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the number of an act and its label</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an item and what is objected to</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reviewed item by item; there is nothing to object to.</source>
        <translation>经逐项审核，无异议。</translation>
    </message>
    <message>
        <source>Objected to: %1</source>
        <translation>异议：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Recording …</source>
        <translation>正在记录……</translation>
    </message>
    <message>
        <source>Reasons, in view of: %1</source>
        <translation>理由（须针对：%1）</translation>
    </message>
    <message>
        <source>“%1” is left to you: %2</source>
        <translation>“%1”须由您判断：%2</translation>
    </message>
    <message>
        <source>“%1”: say in your own words why this does not stand in the way: %2</source>
        <translation>“%1”：请用自己的话写明下列问题为何不影响结论：%2</translation>
    </message>
</context>
<context>
    <name>anjuan::OptionsPanel</name>
    <message>
        <source>What may come next</source>
        <translation>下一步办理</translation>
    </message>
    <message>
        <source>Your account only reads in this case.</source>
        <translation>您的账号只能查看本案。</translation>
    </message>
    <message>
        <source>There is nothing you may record in this case now.</source>
        <translation>本案目前没有您可以记录的办案行为。</translation>
    </message>
    <message>
        <source>%1 (needs approval)</source>
        <translation>%1（须经批准）</translation>
    </message>
    <message>
        <source>Not now:</source>
        <translation>目前不能办理：</translation>
    </message>
    <message>
        <source>The next step of the procedure</source>
        <translation>程序的下一步</translation>
    </message>
</context>
<context>
    <name>anjuan::PaperBatchDialog</name>
    <message>
        <source>Also &amp;issue what can be issued and is not yet</source>
        <translation>尚未制发而可以制发的，一并制发(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Make one PDF</source>
        <translation>合成一个 PDF(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Documents of %n case(s)</source>
        <translation>
            <numerusform>%n 个案件的文书</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Documents:</source>
        <translation>文书(&amp;D)：</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>全部文书</translation>
    </message>
    <message>
        <source>Your account has no role that issues documents.</source>
        <translation>您的账号没有制发文书的角色。</translation>
    </message>
    <message>
        <source>What came of each case</source>
        <translation>各案件的结果</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The documents are joined in the order of the list. Issued documents come as they were issued.</source>
        <translation>文书按列表的次序合成；已制发的文书与制发时相同。</translation>
    </message>
    <message>
        <source>Gathering documents</source>
        <translation>正在汇集文书</translation>
    </message>
    <message>
        <source>Stopped: %1 issued, no PDF was made.</source>
        <translation>已停止：制发了 %1 份，没有生成 PDF。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 份文书</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n issued now</source>
        <translation>
            <numerusform>；本次制发 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>; refused: %1</source>
        <translation>；不能制发：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Making one PDF</source>
        <translation>正在合成 PDF</translation>
    </message>
    <message>
        <source>%1 documents on %2 pages; %3 were issued now, %4 refused.</source>
        <translation>%1 份文书共 %2 页；本次制发 %3 份，不能制发 %4 份。</translation>
    </message>
    <message>
        <source>Save the documents</source>
        <translation>保存文书</translation>
    </message>
    <message>
        <source>documents.pdf</source>
        <translation>文书.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1”无法写入。</translation>
    </message>
    <message>
        <source>First make the PDF.</source>
        <translation>请先合成 PDF。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>anjuan::PaperPreview</name>
    <message>
        <source>&amp;Issue</source>
        <translation>制发(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open in Word or WPS</source>
        <translation>用 Word 或 WPS 打开(&amp;O)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a document and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>草稿：%1</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>文书正文</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>文书页面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is issued already.</source>
        <translation>该文书已经制发。</translation>
    </message>
    <message>
        <source>Its act waits for approval.</source>
        <translation>所属行为待审批。</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>正在读取。</translation>
    </message>
    <message>
        <source>Values are missing.</source>
        <translation>缺少内容。</translation>
    </message>
    <message>
        <source>Printing needs the PDF that LibreOffice makes.</source>
        <translation>打印需要由 LibreOffice 生成的 PDF。</translation>
    </message>
    <message>
        <source>It cannot be issued: there is no value for %1.</source>
        <translation>不能制发：缺少%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This is a draft: nothing was recorded.</source>
        <translation>这是草稿，没有作任何记录。</translation>
    </message>
    <message>
        <source>This is the text. Its pages can be seen where LibreOffice and pdftoppm are installed, or in Word or WPS.</source>
        <translation>这里显示的是正文。装有 LibreOffice 和 pdftoppm 时，或者在 Word、WPS 中，可以看到页面。</translation>
    </message>
    <message>
        <source>There is no room to show the pages.</source>
        <translation>没有空间显示页面。</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>The pages could not be drawn; this is the text.</source>
        <translation>无法绘出页面，这里显示的是正文。</translation>
    </message>
    <message>
        <source>No program is set up for Word documents. The file is %1.</source>
        <translation>没有设定打开 Word 文档的程序。文件为 %1。</translation>
    </message>
</context>
<context>
    <name>anjuan::PapersPanel</name>
    <message>
        <source>issued on %1</source>
        <translation>%1已制发</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>未制发</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>制发</translation>
    </message>
    <message>
        <source>Issue a changed file…</source>
        <translation>制发修改后的文件…</translation>
    </message>
    <message>
        <source>Issue all</source>
        <translation>全部制发</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Declare void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Documents of the case’s acts</source>
        <translation>办案行为的文书</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Your account has no role that issues documents.</source>
        <translation>您的账号没有制发文书的角色。</translation>
    </message>
    <message>
        <source>%1
%2 of %3</source>
        <comment>a document, its act and day</comment>
        <translation>%1
%3&#x3000;%2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>a document and its number</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>No act of this case produces a document yet.</source>
        <translation>本案还没有产生文书的办案行为。</translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation>请先选择一份文书。</translation>
    </message>
    <message>
        <source>Other documents are being worked on.</source>
        <translation>正在处理其他文书。</translation>
    </message>
    <message>
        <source>It is issued already.</source>
        <translation>该文书已经制发。</translation>
    </message>
    <message>
        <source>Its act waits for approval.</source>
        <translation>所属行为待审批。</translation>
    </message>
    <message>
        <source>It is not issued yet.</source>
        <translation>该文书尚未制发。</translation>
    </message>
    <message>
        <source>Everything that can be issued is issued.</source>
        <translation>可以制发的文书已全部制发。</translation>
    </message>
    <message>
        <source>Issued: %1.</source>
        <translation>已制发：%1。</translation>
    </message>
    <message>
        <source>Issue a draft that was changed in Word or WPS</source>
        <translation>制发在 Word 或者 WPS 中修改过的草稿</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Issuing documents</source>
        <translation>正在制发文书</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) issued.</source>
        <translation>
            <numerusform>已制发%n份文书。</numerusform>
        </translation>
    </message>
    <message>
        <source>Making a PDF</source>
        <translation>正在生成 PDF</translation>
    </message>
    <message>
        <source>Declare void: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>&amp;Declare void</source>
        <translation>作废(&amp;D)</translation>
    </message>
    <message>
        <source>The document stays on record with the reason. It can then be issued anew.</source>
        <translation>文书连同作废理由保留在案，之后可以重新制发。</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>counts as served on %1, %2</source>
        <translation>%1视为送达（%2）</translation>
    </message>
    <message>
        <source>under way since %1, %2</source>
        <translation>%1起送达中（%2）</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>尚未送达</translation>
    </message>
    <message>
        <source>service failed</source>
        <translation>未能送达</translation>
    </message>
    <message>
        <source>There is no template for this document.</source>
        <translation>此文书没有模板。</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>The whole file…</source>
        <translation>案卷…</translation>
    </message>
</context>
<context>
    <name>anjuan::PartiesSection</name>
    <message>
        <source>%1: %2</source>
        <comment>a label and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号码</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>法定代表人或者负责人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Register of parties</source>
        <translation>当事人登记库</translation>
    </message>
    <message>
        <source>Who was a party to a case. Numbers are masked; to see one whole takes a purpose, which is recorded with who asked.</source>
        <translation>登记历来案件的当事人。号码隐去部分数字；查看完整号码须写明用途，用途和查看人一并记录。</translation>
    </message>
    <message>
        <source>Show the identity number…</source>
        <translation>查看身份证号码…</translation>
    </message>
    <message>
        <source>Show the telephone number…</source>
        <translation>查看电话号码…</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>并入另一当事人…</translation>
    </message>
    <message>
        <source>Take the merging back…</source>
        <translation>撤销合并…</translation>
    </message>
    <message>
        <source>They are one party…</source>
        <translation>认定为同一当事人…</translation>
    </message>
    <message>
        <source>Name, other name, credit code</source>
        <translation>名称、其他名称、信用代码</translation>
    </message>
    <message>
        <source>Views of the register</source>
        <translation>登记库的各标签</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记库</translation>
    </message>
    <message>
        <source>Possibly entered twice</source>
        <translation>疑似重复登记</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Credit code or number</source>
        <translation>信用代码或者身份证号码</translation>
    </message>
    <message>
        <source>Search for a name, or part of one; two characters are enough.</source>
        <translation>请输入姓名、名称或者其中一部分，两个字即可。</translation>
    </message>
    <message>
        <source>Cases of the party</source>
        <translation>该当事人的案件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>办案阶段</translation>
    </message>
    <message>
        <source>Lead of</source>
        <translation>案源日期</translation>
    </message>
    <message>
        <source>No case of this party lies in your units.</source>
        <translation>您的单位范围内没有该当事人的案件。</translation>
    </message>
    <message>
        <source>One</source>
        <translation>当事人一</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>当事人二</translation>
    </message>
    <message>
        <source>They have</source>
        <translation>疑似依据</translation>
    </message>
    <message>
        <source>Nobody seems to be entered twice.</source>
        <translation>未发现疑似重复登记的当事人。</translation>
    </message>
    <message>
        <source>Nobody of that name. Try fewer characters.</source>
        <translation>没有符合的当事人，请减少字数后再试。</translation>
    </message>
    <message>
        <source>Choose a party.</source>
        <translation>请选择当事人。</translation>
    </message>
    <message>
        <source>Merged into it: %1</source>
        <translation>已并入的登记：%1</translation>
    </message>
    <message>
        <source>Choose a party first.</source>
        <translation>请先选择当事人。</translation>
    </message>
    <message>
        <source>No identity number is on file.</source>
        <translation>未登记身份证号码。</translation>
    </message>
    <message>
        <source>No telephone number is on file.</source>
        <translation>未登记电话号码。</translation>
    </message>
    <message>
        <source>No other entry was merged into it.</source>
        <translation>没有其他登记并入该当事人。</translation>
    </message>
    <message>
        <source>Choose a pair first.</source>
        <translation>请先选择一组当事人。</translation>
    </message>
    <message>
        <source>Identity number of %1</source>
        <translation>%1的身份证号码</translation>
    </message>
    <message>
        <source>Telephone number of %1</source>
        <translation>%1的电话号码</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>查看(&amp;S)</translation>
    </message>
    <message>
        <source>What for? The purpose is recorded with your account and the time.</source>
        <translation>请写明用途。用途连同您的账号和查看时间一并记录。</translation>
    </message>
    <message>
        <source>&amp;Purpose:</source>
        <translation>用途(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>号码(&amp;N)：</translation>
    </message>
    <message>
        <source>Which party is %1?</source>
        <translation>%1与哪个当事人相同？</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Search for the party it is the same as.</source>
        <translation>请搜索与其相同的当事人。</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>搜索(&amp;S)：</translation>
    </message>
    <message>
        <source>Parties found</source>
        <translation>搜索到的当事人</translation>
    </message>
    <message>
        <source>Two characters of the name are enough.</source>
        <translation>输入姓名或者名称中的两个字即可。</translation>
    </message>
    <message>
        <source>Choose the party it is the same as.</source>
        <translation>请选择与其相同的当事人。</translation>
    </message>
    <message>
        <source>Two entries, one party</source>
        <translation>两条登记为同一当事人</translation>
    </message>
    <message>
        <source>&amp;Merge them</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Both entries stay, and the cases of either are found by both. It can be taken back.</source>
        <translation>两条登记均予保留，按任何一条均可查到两者的案件。合并可以撤销。</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>&amp;Keep:</source>
        <translation>保留(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>Goes into the office log.</source>
        <translation>将记入操作日志。</translation>
    </message>
    <message>
        <source>The two are one party now.</source>
        <translation>两者已合并为同一当事人。</translation>
    </message>
    <message>
        <source>Entries merged into %1</source>
        <translation>并入%1的登记</translation>
    </message>
    <message>
        <source>&amp;Take the merging back</source>
        <translation>撤销合并(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Entry:</source>
        <translation>登记(&amp;E)：</translation>
    </message>
</context>
<context>
    <name>anjuan::PartyField</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and a shop</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no case yet</source>
        <translation>尚无案件</translation>
    </message>
    <message>
        <source>%1 cases or more</source>
        <translation>案件%1件以上</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>案件%n件</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>New party…</source>
        <translation>新增当事人…</translation>
    </message>
    <message>
        <source>Name, shop, credit code or identity number</source>
        <translation>名称、字号、统一社会信用代码或者身份证号码</translation>
    </message>
    <message>
        <source>Parties found</source>
        <translation>搜索到的当事人</translation>
    </message>
    <message>
        <source>Choose the party from the list, or enter it as a new one.</source>
        <translation>请从列表中选择当事人，或者登记新当事人。</translation>
    </message>
    <message>
        <source>No party of the register fits; it may be a new one.</source>
        <translation>登记库中没有相符的当事人，可能是新当事人。</translation>
    </message>
</context>
<context>
    <name>anjuan::PasswordDialog</name>
    <message>
        <source>Change my password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>修改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Password until now:</source>
        <translation>当前密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;New password:</source>
        <translation>新密码(&amp;N)：</translation>
    </message>
    <message>
        <source>New password &amp;again:</source>
        <translation>再次输入新密码(&amp;A)：</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>两次输入的新密码不一致。</translation>
    </message>
</context>
<context>
    <name>anjuan::PenaltiesField</name>
    <message>
        <source>One more penalty</source>
        <translation>再加一项</translation>
    </message>
    <message>
        <source>Kind of penalty</source>
        <translation>处罚种类</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>对象或者期间</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Goods, permit, for how long</source>
        <translation>物品、许可证件、期间</translation>
    </message>
    <message>
        <source>Take out this penalty</source>
        <translation>去掉这项处罚</translation>
    </message>
    <message>
        <source>“%1” is no kind of penalty.</source>
        <translation>“%1”不是处罚种类。</translation>
    </message>
    <message>
        <source>Say which kind of penalty it is.</source>
        <translation>请选择处罚种类。</translation>
    </message>
    <message>
        <source>Fine: %1 yuan, %2</source>
        <translation>罚款合计：%1元，%2</translation>
    </message>
</context>
<context>
    <name>anjuan::PeriodBar</name>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>按当时的记录</translation>
    </message>
</context>
<context>
    <name>anjuan::PhraseButton</name>
    <message>
        <source>Phrases for “%1”</source>
        <translation>“%1”的常用语</translation>
    </message>
    <message>
        <source>Put in a phrase (Ctrl+J; type the first letters before)</source>
        <translation>填入常用语（Ctrl+J；可先输入拼音首字母）</translation>
    </message>
</context>
<context>
    <name>anjuan::PhraseDialog</name>
    <message>
        <source>Any text</source>
        <translation>任意文字</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>Found by it, and by the first letters of its reading.</source>
        <translation>可按标题或其拼音首字母查找。</translation>
    </message>
    <message>
        <source>T&amp;ext:</source>
        <translation>内容(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Meant for:</source>
        <translation>适用于(&amp;M)：</translation>
    </message>
    <message>
        <source>There it is offered first; it can be put into every long text.</source>
        <translation>在该字段优先提示；各处长文本均可填入。</translation>
    </message>
    <message>
        <source>&amp;Offered to:</source>
        <translation>使用范围(&amp;O)：</translation>
    </message>
    <message>
        <source>Everybody in the bureau</source>
        <translation>全局人员</translation>
    </message>
    <message>
        <source>Only myself</source>
        <translation>仅本人</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>增加常用语</translation>
    </message>
    <message>
        <source>&amp;Keep the phrase</source>
        <translation>保存常用语(&amp;K)</translation>
    </message>
</context>
<context>
    <name>anjuan::PhraseList</name>
    <message>
        <source>%1 (my own)</source>
        <translation>%1（本人）</translation>
    </message>
    <message>
        <source>Search the phrases</source>
        <translation>查找常用语</translation>
    </message>
    <message>
        <source>First letters of the reading, or words</source>
        <translation>拼音首字母或文字</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>There are no phrases yet. They are kept under Administration, Phrases.</source>
        <translation>尚无常用语。可在“管理”的“常用语”中增加。</translation>
    </message>
    <message>
        <source>No phrase is found by this.</source>
        <translation>没有找到常用语。</translation>
    </message>
    <message>
        <source>Enter puts it in, Ctrl+Z takes it out again.</source>
        <translation>按回车填入，按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Keep what is written as a phrase… (Ctrl+Shift+J)</source>
        <translation>将所写内容存为常用语…（Ctrl+Shift+J）</translation>
    </message>
</context>
<context>
    <name>anjuan::PhrasesSection</name>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 as they are, %5 wrong.</source>
        <translation>读取 %1 行：新增 %2，修改 %3，不变 %4，错误 %5。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Mend the file first: nothing is stored while a row is wrong.</source>
        <translation>请先改正文件：有错误的行时不保存任何内容。</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Pieces of text (常用语) that every long text of a form offers with Ctrl+J: the bureau&apos;s and your own.</source>
        <translation>在各表单的长文本中按 Ctrl+J 即可填入：全局的和本人的常用语。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>首字母</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Offered to</source>
        <translation>使用范围</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Add a phrase…</source>
        <translation>增加常用语…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Search title, letters, text</source>
        <translation>查找标题、首字母、内容</translation>
    </message>
    <message>
        <source>There are no phrases yet. Keep what you write again and again.</source>
        <translation>尚无常用语。请把经常书写的内容保存在这里。</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>任意文字</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全局人员</translation>
    </message>
    <message>
        <source>myself</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Choose a phrase first.</source>
        <translation>请先选择一条常用语。</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>The phrase “%1” is kept.</source>
        <translation>常用语“%1”已保存。</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>修改“%1”</translation>
    </message>
    <message>
        <source>&amp;Change the phrase</source>
        <translation>修改常用语(&amp;C)</translation>
    </message>
    <message>
        <source>Withdraw “%1”</source>
        <translation>停用“%1”</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>停用(&amp;W)</translation>
    </message>
    <message>
        <source>It is no longer offered. What was written with it stays as it is.</source>
        <translation>停用后不再提示。已用它写成的内容不受影响。</translation>
    </message>
    <message>
        <source>Import phrases</source>
        <translation>导入常用语</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.xlsx *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing is changed yet. A phrase of a known title takes the place of the one on file.</source>
        <translation>尚未作任何更改。标题相同的常用语将替换现有的一条。</translation>
    </message>
    <message>
        <source>&amp;Offered to:</source>
        <translation>使用范围(&amp;O)：</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) were imported.</source>
        <translation>
            <numerusform>已导入 %n 条常用语。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export phrases</source>
        <translation>导出常用语</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>my phrases.csv</source>
        <translation>我的常用语.csv</translation>
    </message>
    <message>
        <source>phrases.csv</source>
        <translation>常用语.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 条常用语写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>从表格软件粘贴行</translation>
    </message>
</context>
<context>
    <name>anjuan::PicturesDialog</name>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>保存为PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>保存为SVG…</translation>
    </message>
    <message>
        <source>Pictures of %1</source>
        <translation>%1年统计图</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>统计图</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>图 (*.%1)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为%1</translation>
    </message>
</context>
<context>
    <name>anjuan::PivotPage</name>
    <message>
        <source>The figure by rows and columns</source>
        <translation>按行、列分列的数据</translation>
    </message>
    <message>
        <source>Cases of the cell</source>
        <translation>本格的案件</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>命名保存…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除命名</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>指标(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Only</source>
        <translation>只看(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Kept</source>
        <translation>已保存(&amp;K)</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing is counted in this period.</source>
        <translation>统计期内没有数据。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Keep this table under a name</source>
        <translation>命名保存这张表</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Figure, rows, columns and filter are kept for you at this computer; the year is chosen anew each time.</source>
        <translation>指标、行、列和筛选保存在本机、只供本人使用；年度每次另选。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为%1</translation>
    </message>
</context>
<context>
    <name>anjuan::QueueModel</name>
    <message>
        <source>asked for on %1</source>
        <translation>%1送审</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（暂算）</translation>
    </message>
    <message>
        <source>%1, second reviewer</source>
        <translation>%1，待复核</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <translation>%1，第%2轮</translation>
    </message>
    <message>
        <source>asked for by the squad</source>
        <translation>办案单位送审</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>Not for you to give: %1</source>
        <translation>不能由您审核：%1</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1, question</source>
        <translation>%1，咨询</translation>
    </message>
</context>
<context>
    <name>anjuan::RemediesPage</name>
    <message>
        <source>Clocks of remedies and enforcement</source>
        <translation>复议、诉讼和执行的期限</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Sessions of courts</source>
        <translation>法院开庭</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>审级</translation>
    </message>
    <message>
        <source>Who attends</source>
        <translation>出庭人员</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>开庭</translation>
    </message>
    <message>
        <source>Unpaid fines</source>
        <translation>未缴罚款</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Fine owed</source>
        <translation>尚欠罚款</translation>
    </message>
    <message>
        <source>Surcharge owed</source>
        <translation>尚欠加处罚款</translation>
    </message>
    <message>
        <source>Court from</source>
        <translation>可申请法院之日</translation>
    </message>
    <message>
        <source>Court until</source>
        <translation>申请截止日</translation>
    </message>
    <message>
        <source>Unpaid fines and the court</source>
        <translation>未缴罚款与申请执行</translation>
    </message>
    <message>
        <source>Rates of the year</source>
        <translation>本年比例</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Record the act that settles it</source>
        <translation>填写办结它的表单</translation>
    </message>
    <message>
        <source>No clock of a remedy, of enforcement or of a transfer runs.</source>
        <translation>没有正在计算的复议、诉讼、执行或者移送期限。</translation>
    </message>
    <message>
        <source>No court has called a session within sixty days.</source>
        <translation>前后六十日内没有法院通知的开庭。</translation>
    </message>
    <message>
        <source>Every fine that was served is paid.</source>
        <translation>已送达的罚款全部缴清。</translation>
    </message>
    <message>
        <source>Nothing was decided this year.</source>
        <translation>本年没有审结的案件。</translation>
    </message>
    <message>
        <source>Provisional: the holidays of that year are not published.</source>
        <translation>暂算：该年的节假日尚未公布。</translation>
    </message>
    <message>
        <source>named</source>
        <translation>已确定</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>尚不确定</translation>
    </message>
    <message>
        <source>Counted: %1. Of: %2.</source>
        <translation>分子：%1。分母：%2。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Cases behind the rate</source>
        <translation>比率所涉案件</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>复议诉讼</translation>
    </message>
    <message>
        <source>Demand by</source>
        <translation>最迟催告</translation>
    </message>
    <message>
        <source>Export the sessions as a calendar…</source>
        <translation>导出开庭日程…</translation>
    </message>
    <message>
        <source>Goods store</source>
        <translation>涉案物品</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Sums of what is owed</source>
        <translation>欠缴合计</translation>
    </message>
    <message>
        <source>Receipt numbers used more than once</source>
        <translation>重复使用的票据号</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>已于%1催告</translation>
    </message>
    <message>
        <source>Later the ten working days of the demand may not run out before the court must be applied to.</source>
        <translation>再迟，催告的十个工作日可能在申请法院的期限届满前还没有届满。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): fines %1, surcharge %2</source>
        <translation>
            <numerusform>%n件：罚款%1，加处罚款%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, act %3)</source>
        <translation>%1（%2，第%3号行为）</translation>
    </message>
    <message>
        <source>Receipt numbers used more than once: %1</source>
        <translation>重复使用的票据号：%1</translation>
    </message>
    <message>
        <source>Export the sessions as a calendar</source>
        <translation>导出开庭日程</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Sessions.ics</source>
        <translation>开庭日程.ics</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>“%1”无法写入：%2</translation>
    </message>
    <message>
        <source>Export the goods store</source>
        <translation>导出涉案物品</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Goods store.xlsx</source>
        <translation>涉案物品.xlsx</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written to %1.</source>
        <translation>
            <numerusform>已将%n行写入%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Money by unit</source>
        <translation>各单位收缴</translation>
    </message>
    <message>
        <source>Export the money by unit</source>
        <translation>导出各单位收缴情况</translation>
    </message>
    <message>
        <source>Money by unit.xlsx</source>
        <translation>各单位收缴.xlsx</translation>
    </message>
    <message>
        <source>Dispute without a penalty case…</source>
        <translation>登记无处罚案件的争议…</translation>
    </message>
    <message>
        <source>A reconsideration or suit about anything else of the bureau: an answer on information, a complaint, a measure, something not done.</source>
        <translation>对本机关其他行政行为的复议或者诉讼：信息公开答复、投诉处理、强制措施、不履行职责等。</translation>
    </message>
</context>
<context>
    <name>anjuan::RemedyCalendar</name>
    <message>
        <source>Clocks and sessions of the day</source>
        <translation>当日的期限和开庭</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Nothing ends on this day, and no court has called a session for it. Choose another day in the month.</source>
        <translation>这一天没有期限届满，也没有开庭。请在月历中选择其他日期。</translation>
    </message>
    <message>
        <source>Court session, %1</source>
        <translation>开庭（%1）</translation>
    </message>
    <message>
        <source>Court session, %1: who attends is not named yet</source>
        <translation>开庭（%1）：尚未确定出庭人员</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>Provisional: the holidays of that year are not published.</source>
        <translation>暂定：该年的放假安排尚未公布。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s)</source>
        <translation>
            <numerusform>%1：%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anjuan::ReportDialog</name>
    <message>
        <source>[missing: %1]</source>
        <translation>【缺：%1】</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>保存文字</translation>
    </message>
    <message>
        <source>Take the suggestions</source>
        <translation>采用建议</translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation>Word文档…</translation>
    </message>
    <message>
        <source>Take back from Word…</source>
        <translation>从Word取回…</translation>
    </message>
    <message>
        <source>Yearly report of %1 on the rule of law</source>
        <translation>%1年度法治政府建设情况报告</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>报告各节</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Computed (renewed each time)</source>
        <translation>计算部分（每次重新计算）(&amp;C)</translation>
    </message>
    <message>
        <source>Computed sentences</source>
        <translation>计算的句子</translation>
    </message>
    <message>
        <source>Your &amp;own text</source>
        <translation>自己的文字(&amp;O)</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>自己的文字</translation>
    </message>
    <message>
        <source>The text is not kept yet: keep it, or close once more to drop it.</source>
        <translation>文字还没有保存：请保存，或者再按一次关闭以放弃。</translation>
    </message>
    <message>
        <source>%1 (nothing written)</source>
        <translation>%1（未填写）</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>抬头</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺少的内容。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>&lt;i&gt;Suggested (%1):&lt;/i&gt; %2</source>
        <translation>&lt;i&gt;建议（%1）：&lt;/i&gt;%2</translation>
    </message>
    <message>
        <source>Nothing is computed here.</source>
        <translation>这一节没有计算的内容。</translation>
    </message>
    <message>
        <source>Write what the figures do not say.</source>
        <translation>写数字没有说明的内容。</translation>
    </message>
    <message>
        <source>Statisticians, legal officers and leaders write.</source>
        <translation>由统计员、法制员和机关负责人填写。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word文档 (*.docx)</translation>
    </message>
    <message>
        <source>report-%1.docx</source>
        <translation>年度报告-%1.docx</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为%1</translation>
    </message>
    <message>
        <source>Take back what was written in Word</source>
        <translation>取回在Word中写的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) taken over.</source>
        <translation>
            <numerusform>已取回%n节。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anjuan::ReviewPage</name>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Second the opinion</source>
        <translation>复核意见</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Why a review is needed</source>
        <translation>需要审核的原因</translation>
    </message>
    <message>
        <source>Cases that wait for a legality opinion</source>
        <translation>等待法制审核意见的案件</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>评查问题</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>评查问题</translation>
    </message>
    <message>
        <source>Enter objects to the item it belongs to</source>
        <translation>按Enter，作为异议写入对应事项</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>审核轮次</translation>
    </message>
    <message>
        <source>No case waits for you here.</source>
        <translation>这里没有等待您审核的案件。</translation>
    </message>
    <message>
        <source>The opinion is given. It counts once a second reviewer agrees.</source>
        <translation>意见已经出具，待第二审核人复核同意后方为通过。</translation>
    </message>
    <message>
        <source>To the cases that wait</source>
        <translation>到待审案件</translation>
    </message>
    <message>
        <source>To the findings</source>
        <translation>到发现</translation>
    </message>
    <message>
        <source>To the opinion</source>
        <translation>到意见</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for an opinion</source>
        <translation>
            <numerusform>%n件案件等待审核</numerusform>
        </translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>全部审核事由</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>评查问题 %1</translation>
    </message>
    <message>
        <source>%1, fine %2 yuan</source>
        <comment>the proposed outcome and the fine</comment>
        <translation>%1，罚款%2元</translation>
    </message>
    <message>
        <source>opinion due %1</source>
        <translation>审核期限%1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and cause of a case</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Asked for by the squad; nothing in the rules demands it.</source>
        <translation>办案单位自行送审，规则并不要求审核。</translation>
    </message>
    <message>
        <source>Needed because of: %1</source>
        <translation>需要审核的原因：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Meanwhile the case went on. Look at it again; then give the opinion.</source>
        <translation>其间案件有了新的记录。请再看一遍，然后出具意见。</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>a finding and its article</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>The program finds nothing to object to.</source>
        <translation>程序没有发现问题。</translation>
    </message>
    <message>
        <source>The opinion %1 is given.</source>
        <translation>意见%1已经出具。</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>What the case is about</source>
        <translation>案件概要</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>答复咨询</translation>
    </message>
    <message>
        <source>A question to the desk, asked on %1. It changes nothing in the procedure.</source>
        <translation>%1提出的咨询，不影响办案程序。</translation>
    </message>
</context>
<context>
    <name>anjuan::RoundReminders</name>
    <message>
        <source>Case-file review</source>
        <translation>案卷评查</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a round and what is to be done in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, overdue since %1</source>
        <translation>，逾期（%1到期）</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>，%1前</translation>
    </message>
</context>
<context>
    <name>anjuan::RoundsPage</name>
    <message>
        <source>New round of case-file review</source>
        <translation>新一轮案卷评查</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>开设本轮</translation>
    </message>
    <message>
        <source>Closed files are drawn by lot; the seed and the hash of their list are kept, so that anybody can draw them again. The sheets are filled in from what the program finds today.</source>
        <translation>结案案卷随机抽取；种子和清单的哈希一并保存，任何人都可以重新抽取核对。评分表按今天的评查问题预先填好。</translation>
    </message>
    <message>
        <source>%1 round of case-file review</source>
        <comment>the year</comment>
        <translation>%1年案卷评查</translation>
    </message>
    <message>
        <source>so many of each unit</source>
        <translation>每个单位各抽这么多</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>另取新的</translation>
    </message>
    <message>
        <source>numbers of cases, with commas between them</source>
        <translation>案号，用逗号分开</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>标准(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>件数(&amp;H)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>种子(&amp;D)</translation>
    </message>
    <message>
        <source>Or by h&amp;and</source>
        <translation>或者手工指定(&amp;A)</translation>
    </message>
    <message>
        <source>What stands here is taken instead of a lot.</source>
        <translation>写在这里的案卷代替随机抽取。</translation>
    </message>
    <message>
        <source>&amp;Why these</source>
        <translation>指定理由(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>The round is open with %n file(s).</source>
        <translation>
            <numerusform>本轮已开设，共 %n 件案卷。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give to a reviewer</source>
        <translation>指定评查人</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Nobody of the unit whose file it is, and nobody who took part in the case.</source>
        <translation>不得是案卷所在单位的人，也不得参与过该案。</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>评查人(&amp;R)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and their unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Choose who is to review the file.</source>
        <translation>请选择评查人。</translation>
    </message>
    <message>
        <source>The file is given to the reviewer.</source>
        <translation>已指定评查人。</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>要求整改</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>要求整改</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and text of an item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>要求(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>期限(&amp;B)</translation>
    </message>
    <message>
        <source>The unit is asked to put it right.</source>
        <translation>已要求整改。</translation>
    </message>
    <message>
        <source>What was put right</source>
        <translation>整改情况</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>整改情况(&amp;W)</translation>
    </message>
    <message>
        <source>The answer is given.</source>
        <translation>已答复。</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>已整改到位</translation>
    </message>
    <message>
        <source>It is not put right yet</source>
        <translation>尚未整改到位</translation>
    </message>
    <message>
        <source>What was &amp;found</source>
        <translation>复查情况(&amp;F)</translation>
    </message>
    <message>
        <source>New day, &amp;by</source>
        <translation>新的期限(&amp;B)</translation>
    </message>
    <message>
        <source>The second look is recorded.</source>
        <translation>复查已记录。</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>典型案卷</translation>
    </message>
    <message>
        <source>Others learn from a model file. Without a reason it is none any more.</source>
        <translation>典型案卷供他人学习。不写理由则取消。</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>本轮已结束。</translation>
    </message>
    <message>
        <source>The lot draws the same files again.</source>
        <translation>重新抽取，结果相同。</translation>
    </message>
    <message>
        <source>The list is the same, but the lot draws other files.</source>
        <translation>清单相同，但抽取结果不同。</translation>
    </message>
    <message>
        <source>The list of closed files has changed since; the lot draws other files.</source>
        <translation>结案案卷清单已有变化，抽取结果不同。</translation>
    </message>
    <message>
        <source>Export the round</source>
        <translation>导出本轮</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Files of the round</source>
        <translation>本轮案卷</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评查人</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Figures by unit</source>
        <translation>按单位统计</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Figures by objection</source>
        <translation>按问题统计</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项号</translation>
    </message>
    <message>
        <source>What is objected to</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Round of case-file review</source>
        <translation>案卷评查轮次</translation>
    </message>
    <message>
        <source>How the files were chosen</source>
        <translation>案卷如何抽选</translation>
    </message>
    <message>
        <source>The mark is changed.</source>
        <translation>打分已改动。</translation>
    </message>
    <message>
        <source>The file is marked.</source>
        <translation>案卷已打完分。</translation>
    </message>
    <message>
        <source>No round of case-file review yet. A legal officer opens one: files are drawn by lot or picked by hand.</source>
        <translation>还没有案卷评查。由法制员开设：案卷随机抽取或者手工指定。</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>还没有案卷。</translation>
    </message>
    <message>
        <source>Nothing is objected to.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>本轮</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按单位</translation>
    </message>
    <message>
        <source>By objection</source>
        <translation>按问题</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>新一轮…</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>结束本轮</translation>
    </message>
    <message>
        <source>Standards…</source>
        <translation>导入标准…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>查看案卷</translation>
    </message>
    <message>
        <source>Give to a reviewer…</source>
        <translation>指定评查人…</translation>
    </message>
    <message>
        <source>To be put right…</source>
        <translation>要求整改…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>Second look…</source>
        <translation>复查…</translation>
    </message>
    <message>
        <source>Model file…</source>
        <translation>典型案卷…</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（已结束）</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 marked)</source>
        <translation>%1（已打分 %2/%3）</translation>
    </message>
    <message>
        <source>Standard “%1” of %2</source>
        <translation>标准“%1”（%2）</translation>
    </message>
    <message>
        <source> (not verified)</source>
        <translation>（未核实）</translation>
    </message>
    <message numerus="yes">
        <source>drawn by lot from %n file(s)</source>
        <translation>
            <numerusform>从 %n 件中随机抽取</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>SHA-256 of the list %1…</source>
        <translation>清单 SHA-256 %1…</translation>
    </message>
    <message>
        <source>picked by hand: %1</source>
        <translation>手工指定：%1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>自 %1 起逾期</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>what is to be done and by when</comment>
        <translation>%1，限 %2</translation>
    </message>
    <message>
        <source>model file</source>
        <translation>典型案卷</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a grade and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Take over a standard</source>
        <translation>导入标准</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>A table, CSV or XLSX, with the columns 评查内容 and 分值, and 序号, 类别, 依据, 每处扣分, 一票否决 and 对应规则 where they are known. Where a row is wrong nothing is taken over.</source>
        <translation>CSV 或者 XLSX 表，列为评查内容、分值，以及序号、类别、依据、每处扣分、一票否决、对应规则。有错的行则整份不收。</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>发布机关(&amp;I)</translation>
    </message>
    <message>
        <source>In force f&amp;rom</source>
        <translation>生效日期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Grades</source>
        <translation>等次(&amp;G)</translation>
    </message>
    <message>
        <source>Which standard?</source>
        <translation>选择标准文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表格 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong; nothing was taken over.</source>
        <translation>
            <numerusform>有 %n 行有错，没有导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The standard “%1” is on file.</source>
        <translation>标准“%1”已经在案。</translation>
    </message>
    <message>
        <source>Objection to the score</source>
        <translation>对评分的异议</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>The legal desk that holds the round answers. Where it agrees, the file is marked again.</source>
        <translation>由开设本轮的法制员答复；采纳的，重新打分。</translation>
    </message>
    <message>
        <source>&amp;What is wrong</source>
        <translation>异议(&amp;W)</translation>
    </message>
    <message>
        <source>The objection is recorded.</source>
        <translation>异议已录入。</translation>
    </message>
    <message>
        <source>Answer to the objection</source>
        <translation>对异议的答复</translation>
    </message>
    <message>
        <source>The score stands</source>
        <translation>维持原评分</translation>
    </message>
    <message>
        <source>The file is to be marked again</source>
        <translation>采纳异议，重新打分</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>答复已录入。</translation>
    </message>
    <message>
        <source>%1 score sheet</source>
        <translation>%1评分表</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1通报</translation>
    </message>
    <message>
        <source>Score sheet as Word document…</source>
        <translation>评分表存为 Word 文档…</translation>
    </message>
    <message>
        <source>Print the score sheet…</source>
        <translation>打印评分表…</translation>
    </message>
    <message>
        <source>Report as Word document…</source>
        <translation>评查通报存为 Word 文档…</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>打印评查通报…</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>典型案卷</translation>
    </message>
    <message>
        <source>Model files %1</source>
        <translation>典型案卷 %1</translation>
    </message>
    <message>
        <source>Model files of all rounds</source>
        <translation>各轮的典型案卷</translation>
    </message>
    <message>
        <source>Why it is a model</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>No model file yet. The legal desk names one among the files of the best grade.</source>
        <translation>还没有典型案卷。由法制员在最高等次的案卷中确定。</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全部案卷</translation>
    </message>
    <message>
        <source>Object to the score…</source>
        <translation>提出异议…</translation>
    </message>
    <message>
        <source>Answer the objection…</source>
        <translation>答复异议…</translation>
    </message>
    <message>
        <source>score contested</source>
        <translation>评分有异议</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>扣分</translation>
    </message>
</context>
<context>
    <name>anjuan::RoundsPanel</name>
    <message>
        <source>Rounds of the review</source>
        <translation>各轮审核</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第%1轮</translation>
    </message>
    <message>
        <source>%1, %2 on %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>asked for on %1 by %2</source>
        <translation>%1由%2送审</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>%1 %2 (act %3)</source>
        <translation>%1 %2（第%3号记录）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the verdict on an item and its reasons</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the answer to an objection and its words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>by the second reviewer (act %1)</source>
        <translation>复核人退回（第%1号记录）</translation>
    </message>
    <message>
        <source>seconded</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No review was asked for yet.</source>
        <translation>没有送过法制审核。</translation>
    </message>
    <message>
        <source>%1, before</source>
        <comment>a field</comment>
        <translation>%1（改前）</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>a field</comment>
        <translation>%1（改后）</translation>
    </message>
</context>
<context>
    <name>anjuan::RowsField</name>
    <message>
        <source>One more row</source>
        <translation>再加一行</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a column that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Take out this row</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
</context>
<context>
    <name>anjuan::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>issued on %1, in force</source>
        <translation>%1 制发，有效</translation>
    </message>
    <message>
        <source>issued on %1, void: %2</source>
        <translation>%1 制发，已作废：%2</translation>
    </message>
    <message>
        <source>never issued: forged, changed, or a draft only</source>
        <translation>没有制发过：系伪造、改动，或者只是草稿</translation>
    </message>
    <message>
        <source>Cases of %1</source>
        <translation>%1的案件</translation>
    </message>
    <message>
        <source>Cases of the matter %1 %2</source>
        <translation>事项%1 %2的案件</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到相关内容。</translation>
    </message>
    <message>
        <source>Search cases, parties, numbers, matters, commands (Ctrl+K)</source>
        <translation>搜索案件、当事人、编号、事项、命令（Ctrl+K）</translation>
    </message>
</context>
<context>
    <name>anjuan::SettingsForm</name>
    <message>
        <source>%1: “%2” is no amount of yuan.</source>
        <translation>%1：“%2”不是以元为单位的金额。</translation>
    </message>
    <message>
        <source>The bureau</source>
        <translation>本机关</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>数额标准</translation>
    </message>
    <message>
        <source>Legality review</source>
        <translation>法制审核</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>不设金额</translation>
    </message>
    <message>
        <source>Discussion by the leaders</source>
        <translation>负责人集体讨论</translation>
    </message>
    <message>
        <source>Terms and keeping</source>
        <translation>期限和保管</translation>
    </message>
    <message>
        <source>Numbers of documents</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>{agency} is the agency word, {kind} the word of the kind, {year} the year, {serial:3} the number in three places. Numbers already given do not change.</source>
        <translation>{agency} 为机关代字，{kind} 为文种字，{year} 为年份，{serial:3} 为三位序号。已经发出的编号不变。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>文种字</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>编号格式</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>编号示例</translation>
    </message>
    <message>
        <source>%1: word</source>
        <translation>%1：文种字</translation>
    </message>
    <message>
        <source>%1: pattern</source>
        <translation>%1：编号格式</translation>
    </message>
    <message>
        <source>Number of %1: %2</source>
        <translation>“%1”的编号：%2</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>codes of matters, with commas between them</source>
        <translation>事项编码，用逗号分开</translation>
    </message>
</context>
<context>
    <name>anjuan::SettingsSection</name>
    <message>
        <source>Settings of the bureau</source>
        <translation>本机关设置</translation>
    </message>
    <message>
        <source>What the law leaves to the bureau. An edition counts from its day on and is never changed: a later one takes its place, and each case reads the edition of the day.</source>
        <translation>法律未作具体规定、由本机关确定的内容。每一版本自其生效之日起适用，不再更改，由以后的版本取代；案件适用办理当日有效的版本。</translation>
    </message>
    <message>
        <source>Editions of the settings</source>
        <translation>设置的各个版本</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>New edition…</source>
        <translation>新建版本…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>There are no settings yet.</source>
        <translation>尚无设置。</translation>
    </message>
    <message>
        <source>The settings as JSON</source>
        <translation>JSON 格式的设置</translation>
    </message>
    <message>
        <source>Views of the settings</source>
        <translation>设置的各标签</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>As JSON, for checking</source>
        <translation>JSON 格式（供核对）</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>以往</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>%1的设置</translation>
    </message>
    <message>
        <source>Draft of a new edition. Nothing counts before it is saved.</source>
        <translation>新版本草稿，保存之前不适用。</translation>
    </message>
    <message>
        <source>Edition %1, in effect from %2 (read only)</source>
        <translation>第%1版，自%2起生效（只读）</translation>
    </message>
    <message>
        <source>A draft is being made already.</source>
        <translation>已有正在编辑的草稿。</translation>
    </message>
    <message>
        <source>Choose the edition to begin from.</source>
        <translation>请选择作为起草基础的版本。</translation>
    </message>
    <message>
        <source>Begin a new edition first.</source>
        <translation>请先新建版本。</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Nothing is different from the edition this draft began with.</source>
        <translation>草稿与起草所依据的版本没有差别。</translation>
    </message>
    <message>
        <source>Save a new edition</source>
        <translation>保存新版本</translation>
    </message>
    <message>
        <source>&amp;Record the edition</source>
        <translation>记录新版本(&amp;R)</translation>
    </message>
    <message>
        <source>It is recorded for ever and counts from its day on.</source>
        <translation>新版本将永久保存，自其生效之日起适用。</translation>
    </message>
    <message>
        <source>In effect &amp;from:</source>
        <translation>生效日期(&amp;F)：</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>The new edition is recorded.</source>
        <translation>新版本已记录。</translation>
    </message>
</context>
<context>
    <name>anjuan::SheetPanel</name>
    <message>
        <source>The file fails for it</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Change the mark</source>
        <translation>改动打分</translation>
    </message>
    <message>
        <source>End the marking</source>
        <translation>结束打分</translation>
    </message>
    <message>
        <source>File</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Points and grade</source>
        <translation>得分和等次</translation>
    </message>
    <message>
        <source>What was to be put right</source>
        <translation>整改情况</translation>
    </message>
    <message>
        <source>Marks, item by item</source>
        <translation>逐项打分</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项号</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>评查内容</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Findings and reasons</source>
        <translation>评查问题和理由</translation>
    </message>
    <message>
        <source>Points taken off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>off: </source>
        <translation>扣 </translation>
    </message>
    <message>
        <source>Why the mark is changed</source>
        <translation>改动理由</translation>
    </message>
    <message>
        <source>Opinion of the whole file</source>
        <translation>对案卷的总体意见</translation>
    </message>
    <message>
        <source>Choose a file on the left.</source>
        <translation>请在左侧选择案卷。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number of a case and its unit</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 points, %2</source>
        <translation>%1 分，%2</translation>
    </message>
    <message>
        <source>reviewer %1</source>
        <translation>评查人 %1</translation>
    </message>
    <message>
        <source>model file: %1</source>
        <translation>典型案卷：%1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Found beside the standard: %1</source>
        <translation>标准之外发现：%1</translation>
    </message>
    <message>
        <source>To put right by %1: %2</source>
        <translation>限 %1 前整改：%2</translation>
    </message>
    <message>
        <source> → %1: %2</source>
        <translation> → %1：%2</translation>
    </message>
    <message>
        <source> → passed: %1</source>
        <translation> → 合格：%1</translation>
    </message>
    <message>
        <source> → not passed: %1</source>
        <translation> → 不合格：%1</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>an item and its article</comment>
        <translation>%1〔%2〕</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>does not apply</comment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who changed a mark, and why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and text of an item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Objection of %1 to %2 points, %3: %4</source>
        <translation>%1对得分%2、等次%3的异议：%4</translation>
    </message>
    <message>
        <source> → upheld on %1: %2</source>
        <translation> → %1采纳：%2</translation>
    </message>
    <message>
        <source> → rejected on %1: %2</source>
        <translation> → %1维持：%2</translation>
    </message>
</context>
<context>
    <name>anjuan::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>anjuan::SquadMoneyPanel</name>
    <message>
        <source>Fines</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Fines paid</source>
        <translation>已缴罚款</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>加处罚款</translation>
    </message>
    <message>
        <source>Surcharge paid</source>
        <translation>已缴加处罚款</translation>
    </message>
    <message>
        <source>Gains unpaid</source>
        <translation>未缴违法所得</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>尚欠</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>多缴</translation>
    </message>
    <message>
        <source>Money by unit</source>
        <translation>各单位收缴</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Unpaid cases</source>
        <translation>未缴清案件</translation>
    </message>
    <message>
        <source>Cases of the unit</source>
        <translation>该单位的案件</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Decisions of the &amp;year</source>
        <translation>决定年份(&amp;Y)</translation>
    </message>
    <message>
        <source>Sums over all units</source>
        <translation>全部单位合计</translation>
    </message>
    <message>
        <source>Export as a workbook…</source>
        <translation>导出为工作簿…</translation>
    </message>
    <message>
        <source>No fine was decided in that year. Choose another year.</source>
        <translation>该年没有罚款决定。请选择其他年份。</translation>
    </message>
    <message>
        <source>Choose a unit above: its cases are listed here.</source>
        <translation>请在上方选择单位，这里列出其案件。</translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n case(s): fines %2, paid %3, still to be paid %4</source>
        <translation>
            <numerusform>截至 %1，%n 件：罚款 %2，已缴 %3，尚欠 %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anjuan::StartPage</name>
    <message>
        <source>Anjuan</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Case system for administrative enforcement. Everything stays in one file on this computer, or on your office&apos;s server.</source>
        <translation>行政执法办案系统。全部数据保存在本机的一个文件中，或者保存在本单位的服务器上。</translation>
    </message>
    <message>
        <source>&amp;Recent:</source>
        <translation>最近使用(&amp;R)：</translation>
    </message>
    <message>
        <source>Recent databases</source>
        <translation>最近使用的数据库</translation>
    </message>
    <message>
        <source>&amp;New bureau…</source>
        <translation>新建机关(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Server…</source>
        <translation>连接服务器(&amp;S)…</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Address, as your administrator gave it to you:</source>
        <translation>管理员提供的服务器地址：</translation>
    </message>
    <message>
        <source>Look at the &amp;demo</source>
        <translation>查看演示(&amp;D)</translation>
    </message>
    <message>
        <source>New bureau</source>
        <translation>新建机关</translation>
    </message>
    <message>
        <source>Three things make a bureau: its name, its first administrator, and the file it is kept in. All else can be settled later.</source>
        <translation>新建机关须确定三项内容：机关名称、首个管理员、存放数据的文件。其他内容可以以后再定。</translation>
    </message>
    <message>
        <source>&amp;Name of the bureau:</source>
        <translation>机关名称(&amp;N)：</translation>
    </message>
    <message>
        <source>for example 某某市城市管理局</source>
        <translation>例如：某某市城市管理局</translation>
    </message>
    <message>
        <source>&amp;Word in document numbers:</source>
        <translation>文书编号中的机关代字(&amp;W)：</translation>
    </message>
    <message>
        <source>for example 某城管, as in 某城管罚字〔2026〕第1号</source>
        <translation>例如：某城管，用于“某城管罚字〔2026〕第1号”</translation>
    </message>
    <message>
        <source>&amp;Administrator&apos;s account:</source>
        <translation>管理员账号(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>Password a&amp;gain:</source>
        <translation>再次输入密码(&amp;G)：</translation>
    </message>
    <message>
        <source>anjuan</source>
        <comment>name of a new file</comment>
        <translation>案卷</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>File of the bureau</source>
        <translation>机关数据文件</translation>
    </message>
    <message>
        <source>Anjuan database (*.db)</source>
        <translation>案卷数据库 (*.db)</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>返回(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>建立(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>账号(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Other database…</source>
        <translation>其他数据库(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>登录(&amp;L)</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>设定自己的密码</translation>
    </message>
    <message>
        <source>The password you were given counts once. At least ten characters, and not one that is easily guessed.</source>
        <translation>初始密码仅限首次登录使用。新密码不得少于十个字符，且不得容易被猜中。</translation>
    </message>
    <message>
        <source>&amp;New password:</source>
        <translation>新密码(&amp;N)：</translation>
    </message>
    <message>
        <source>New password a&amp;gain:</source>
        <translation>再次输入新密码(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>修改密码(&amp;C)</translation>
    </message>
    <message>
        <source>A made-up bureau. Accounts: officer1 (squad officer), squadhead (squad leader), legal1 (legal officer), chief1 (bureau leader), admin (administrator), watch1 (supervisor). Password of all: %1</source>
        <translation>虚构的演示机关。账号：officer1（中队执法人员）、squadhead（中队长）、legal1（法制员）、chief1（局负责人）、admin（管理员）、watch1（监督员）。各账号的密码均为：%1</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>正在打开 %1 …</translation>
    </message>
    <message>
        <source>Making up a bureau with %1 cases; this takes some seconds …</source>
        <translation>正在生成含%1件案件的演示机关，需要数秒 …</translation>
    </message>
    <message>
        <source>Open a bureau</source>
        <translation>打开机关数据文件</translation>
    </message>
    <message>
        <source>Anjuan database (*.db);;All files (*)</source>
        <translation>案卷数据库 (*.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>What is the bureau called?</source>
        <translation>请填写机关名称。</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>Where shall the bureau be kept?</source>
        <translation>请指定存放机关数据的文件。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or open it.</source>
        <translation>%1 已经存在。请另选名称，或者打开该文件。</translation>
    </message>
    <message>
        <source>Setting up %1 …</source>
        <translation>正在建立%1 …</translation>
    </message>
    <message>
        <source>Who are you? Type your account.</source>
        <translation>请输入您的账号。</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>从此列表移除</translation>
    </message>
    <message>
        <source>Enter opens it; Delete takes it off this list and leaves the database as it is.</source>
        <translation>按回车打开；按 Delete 键从列表移除，数据库本身不受影响。</translation>
    </message>
    <message>
        <source>At least %1 characters. Not the account&apos;s name, not digits or letters in a row, not a word that everybody tries first.</source>
        <translation>不少于%1个字符；不得与账号名称相近，不得为连续或者重复的数字、字母，不得为容易被猜中的常用词。</translation>
    </message>
    <message>
        <source>Beside it a key file is made, with the ending .keys. Keep a copy of it apart, not on this computer and not where the backups lie: without it identity numbers and telephones cannot be read, and with it and the database anybody can read them.</source>
        <translation>同一文件夹内将生成后缀为 .keys 的密钥文件。请另行备份并单独保管，不要存放在本机，也不要与数据备份放在一起：丢失密钥文件，证件号码和电话将无法读取；他人同时取得密钥文件和数据库，即可读取这些信息。</translation>
    </message>
</context>
<context>
    <name>anjuan::StatisticsPage</name>
    <message>
        <source>The year&apos;s figures</source>
        <translation>年度统计数据</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>构成和说明</translation>
    </message>
    <message>
        <source>No figures.</source>
        <translation>没有数据。</translation>
    </message>
    <message>
        <source>Cases of the figure</source>
        <translation>案件清单</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>冻结…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签署…</translation>
    </message>
    <message>
        <source>Puts the figures of the year down for good</source>
        <translation>把本年度的数字固定保存</translation>
    </message>
    <message>
        <source>Figures are frozen by the statistician</source>
        <translation>由统计员冻结</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2&lt;br&gt;%3&lt;br&gt;%4&lt;br&gt;Basis: %5</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2&lt;br&gt;%3&lt;br&gt;%4&lt;br&gt;依据：%5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV文件 (*.csv)</translation>
    </message>
    <message>
        <source>figures-%1.csv</source>
        <translation>统计数据-%1.csv</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为%1</translation>
    </message>
    <message>
        <source>Freeze the figures of %1</source>
        <translation>冻结%1年的统计数据</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>The figures are put down as they stand now, with their definitions and cases. A leader signs them. What is recorded later does not change them.</source>
        <translation>按现在的状态保存数字、定义和案件清单，由负责人签署。以后录入的内容不会改变它。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>The year has been frozen already; this freeze takes its place.</source>
        <translation>本年度已经冻结过，这次冻结将代替它。</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>没有需要注意的问题。</translation>
    </message>
    <message>
        <source>Freeze %1 is made.</source>
        <translation>已完成第%1次冻结。</translation>
    </message>
    <message>
        <source>Sign freeze %1</source>
        <translation>签署第%1次冻结</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>The figures are counted once more; they are signed only if every one comes out the same.</source>
        <translation>签署前重新统计一次，全部相同才能签署。</translation>
    </message>
    <message>
        <source>Freeze %1 is signed.</source>
        <translation>第%1次冻结已签署。</translation>
    </message>
    <message>
        <source>The figures of this year have not been frozen.</source>
        <translation>本年度数据尚未冻结。</translation>
    </message>
    <message>
        <source>Freeze %1 of %2, counted by %3, signed by %4.</source>
        <translation>第%1次冻结（%2），%3统计，%4签署。</translation>
    </message>
    <message>
        <source>Freeze %1 of %2, counted by %3, not signed yet.</source>
        <translation>第%1次冻结（%2），%3统计，尚未签署。</translation>
    </message>
    <message>
        <source>Signs what the statistician has frozen</source>
        <translation>签署统计员冻结的数据</translation>
    </message>
    <message>
        <source>Figures are signed by a leader of the bureau</source>
        <translation>由局负责人签署</translation>
    </message>
    <message>
        <source>Type in…</source>
        <translation>填报…</translation>
    </message>
    <message>
        <source>Typed…</source>
        <translation>填报清单…</translation>
    </message>
    <message>
        <source>A figure that no register holds, a target or a note</source>
        <translation>登记册没有的数据、目标或者说明</translation>
    </message>
    <message>
        <source>Figures are typed by the statistician</source>
        <translation>由统计员填报</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Counting as it was known then…</source>
        <translation>正在按当时的记录统计……</translation>
    </message>
</context>
<context>
    <name>anjuan::StatisticsSection</name>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Pages of figures</source>
        <translation>统计分页</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Official tables</source>
        <translation>统计报表</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>交叉分析</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>冻结记录</translation>
    </message>
</context>
<context>
    <name>anjuan::Stepper</name>
    <message>
        <source>comes next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>not in this case</source>
        <translation>本案未经此步</translation>
    </message>
    <message>
        <source>The way of the case</source>
        <translation>办案流程</translation>
    </message>
</context>
<context>
    <name>anjuan::SummaryForm</name>
    <message>
        <source>Decide and record (Ctrl+Enter)</source>
        <translation>决定并记录（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Of cash taken on the spot</source>
        <translation>当场收缴罚款的，填写票据号码</translation>
    </message>
    <message>
        <source>Empty: service is recorded later</source>
        <translation>留空则以后另行记录送达</translation>
    </message>
    <message>
        <source>On the spot at most %1 yuan for this party (%2).</source>
        <translation>对该当事人（%2）当场罚款最高%1元。</translation>
    </message>
    <message>
        <source>On the spot at most %1 yuan for a citizen, %2 yuan for an organisation.</source>
        <translation>当场罚款最高数额：对公民%1元，对法人或者其他组织%2元。</translation>
    </message>
    <message>
        <source>Say what is imposed: a fine, a warning or both.</source>
        <translation>请写明处罚内容：罚款、警告，或者两者并处。</translation>
    </message>
    <message>
        <source>There is no fine to be paid on the spot.</source>
        <translation>没有可以当场收缴的罚款。</translation>
    </message>
    <message>
        <source>Cash taken on the spot needs the number of its receipt.</source>
        <translation>当场收缴罚款的，须填写票据号码。</translation>
    </message>
    <message>
        <source>Say to whom the decision was handed: it is served before it is paid.</source>
        <translation>请写明交付对象：决定书先交付，后收缴罚款。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) must be looked at again.</source>
        <translation>
            <numerusform>有%n个字段须重新核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat my last</source>
        <translation>沿用上次内容</translation>
    </message>
    <message>
        <source>Copy from case…</source>
        <translation>从案件复制…</translation>
    </message>
    <message>
        <source>Number of the case to copy from</source>
        <translation>要复制的案件的编号</translation>
    </message>
    <message>
        <source>Number of a like case, then Enter</source>
        <translation>输入同类案件的编号，按 Enter</translation>
    </message>
</context>
<context>
    <name>anjuan::TablesPage</name>
    <message>
        <source>The official tables</source>
        <translation>统计报表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cases of the number</source>
        <translation>本数的案件</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>表式(&amp;F)</translation>
    </message>
    <message>
        <source>This form has no tables.</source>
        <translation>该表式没有报表。</translation>
    </message>
    <message>
        <source>Form of %1, by: %2. Figures marked * were typed.</source>
        <translation>表式自%1起施行，依据：%2。标有 * 的为人工填报。</translation>
    </message>
</context>
<context>
    <name>anjuan::TemplatesSection</name>
    <message>
        <source>the program’s own</source>
        <translation>系统内置</translation>
    </message>
    <message>
        <source>version %1, from %2, %3</source>
        <translation>第%1版，%2起用，%3</translation>
    </message>
    <message>
        <source>Document templates</source>
        <translation>文书模板</translation>
    </message>
    <message>
        <source>Each document has a template: a Word file with placeholders. Write it to a file, change it in Word or WPS, and take it back from a day on. Documents that are issued stay as they are.</source>
        <translation>每种文书有一个模板，即带有占位符的 Word 文件。将其写成文件，在 Word 或者 WPS 中修改后，自某日起起用。已制发的文书保持不变。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Template in force</source>
        <translation>现行模板</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本数</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>导出模板…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>上传新版…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>What stands on documents…</source>
        <translation>文书共同内容…</translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation>搜索文书</translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation>请先选择一种文书。</translation>
    </message>
    <message>
        <source>There is only one version.</source>
        <translation>只有一个版本。</translation>
    </message>
    <message>
        <source>%1, put in place by %2</source>
        <translation>%1，由%2起用</translation>
    </message>
    <message>
        <source>Write the template to a file</source>
        <translation>把模板写成文件</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1无法写入：%2。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入%1。</translation>
    </message>
    <message>
        <source>Which template?</source>
        <translation>选择哪个模板？</translation>
    </message>
    <message>
        <source>Replace the template: %1</source>
        <translation>替换模板：%1</translation>
    </message>
    <message>
        <source>&amp;Check and replace</source>
        <translation>检查并替换(&amp;C)</translation>
    </message>
    <message>
        <source>%1 is checked first: an unknown placeholder is named with its paragraph.</source>
        <translation>先检查%1：有未知的占位符时，指出其所在的段落。</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>起用日期(&amp;F)：</translation>
    </message>
    <message>
        <source>Restore a template: %1</source>
        <translation>恢复模板：%1</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>版本(&amp;V)：</translation>
    </message>
    <message>
        <source>Compare versions: %1</source>
        <translation>比较版本：%1</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>较早版本(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>较晚版本(&amp;A)：</translation>
    </message>
    <message>
        <source>Both say the same; only their form may differ.</source>
        <translation>两个版本文字相同，只可能在格式上不同。</translation>
    </message>
    <message>
        <source>What stands on documents</source>
        <translation>文书通用内容</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设定(&amp;S)</translation>
    </message>
    <message>
        <source>The name of the bureau and its word are in the settings.</source>
        <translation>机关名称和代字在设置中。</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Postcode:</source>
        <translation>邮政编码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Telephone:</source>
        <translation>电话(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Whom to ask for:</source>
        <translation>联系人(&amp;W)：</translation>
    </message>
    <message>
        <source>Where &amp;fines are paid:</source>
        <translation>罚款缴纳地点(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Reconsideration by:</source>
        <translation>行政复议机关(&amp;R)：</translation>
    </message>
    <message>
        <source>C&amp;ourt:</source>
        <translation>管辖法院(&amp;O)：</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>起用日期(&amp;R)：</translation>
    </message>
    <message>
        <source>The template that is chosen</source>
        <translation>所选模板</translation>
    </message>
    <message>
        <source>&amp;Head of the bureau:</source>
        <translation>法定代表人(&amp;H)：</translation>
    </message>
    <message>
        <source>Post of the h&amp;ead:</source>
        <translation>职务(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Order of the file:</source>
        <translation>案卷排列(&amp;O)：</translation>
    </message>
    <message>
        <source>Legality review and discussion in a side &amp;volume</source>
        <translation>法制审核和集体讨论材料归入副卷(&amp;V)</translation>
    </message>
</context>
<context>
    <name>anjuan::TextsField</name>
    <message>
        <source>One a line</source>
        <translation>每行一项</translation>
    </message>
</context>
<context>
    <name>anjuan::ThresholdFields</name>
    <message>
        <source>%1: citizen, yuan</source>
        <translation>%1：公民（元）</translation>
    </message>
    <message>
        <source>%1: organisation, yuan</source>
        <translation>%1：法人或者其他组织（元）</translation>
    </message>
    <message>
        <source>the text was read</source>
        <translation>已核对原文</translation>
    </message>
    <message>
        <source>%1: where the amounts come from</source>
        <translation>%1：数额的依据</translation>
    </message>
    <message>
        <source>where the amounts come from</source>
        <translation>数额的依据</translation>
    </message>
    <message>
        <source>citizen</source>
        <translation>公民</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>法人或者其他组织</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>anjuan::TierField</name>
    <message>
        <source>as the facts say</source>
        <translation>依事实确定</translation>
    </message>
    <message>
        <source>choose which applies</source>
        <translation>请选择适用的阶次</translation>
    </message>
</context>
<context>
    <name>anjuan::TimeField</name>
    <message>
        <source>14:05</source>
        <translation>14:05</translation>
    </message>
</context>
<context>
    <name>anjuan::Timeline</name>
    <message>
        <source>No. %1</source>
        <translation>第%1项</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>%1录入</translation>
    </message>
    <message>
        <source>What was done in the case</source>
        <translation>办理经过</translation>
    </message>
</context>
<context>
    <name>anjuan::TypeFigureDialog</name>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>“%1” of %2, in %3. A figure or target counts once another person has reviewed it.</source>
        <translation>%2年“%1”，单位：%3。数据和目标由另一人复核后才计入。</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>填报内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>数值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Source or note</source>
        <translation>来源或者说明(&amp;S)</translation>
    </message>
    <message>
        <source>The document the figure is from; of a note its words.</source>
        <translation>数据、目标写明来源文件；说明写明内容。</translation>
    </message>
</context>
<context>
    <name>anjuan::TypedListDialog</name>
    <message>
        <source>What was typed</source>
        <translation>已填报</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>填报时间</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Source or note</source>
        <translation>来源或者说明</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>复核(&amp;R)</translation>
    </message>
    <message>
        <source>Typed for %1</source>
        <translation>%1年填报清单</translation>
    </message>
    <message>
        <source>Nothing was typed for this year. The statistician types figures with “Type in…”.</source>
        <translation>该年度没有填报。由统计员用“填报…”填报。</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待复核</translation>
    </message>
</context>
<context>
    <name>anjuan::UnitDialog</name>
    <message>
        <source>its last day</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>种类(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Belongs to:</source>
        <translation>上级单位(&amp;B)：</translation>
    </message>
    <message>
        <source>Exists &amp;from:</source>
        <translation>设立日期(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Ends:</source>
        <translation>撤销(&amp;E)：</translation>
    </message>
    <message>
        <source>A unit is never deleted: cases keep its name.</source>
        <translation>单位不能删除：案件中保留其名称。</translation>
    </message>
</context>
<context>
    <name>anjuan::UnitsSection</name>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The bureau, its detachments, squads and towns. Who is in a unit reaches the cases of that unit and of those below it.</source>
        <translation>本机关及其支队、中队和乡镇（街道）。单位人员的权限及于本单位及其下级单位的案件。</translation>
    </message>
    <message>
        <source>Add a unit…</source>
        <translation>增加单位…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Units of the bureau</source>
        <translation>本机关各单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>From</source>
        <translation>设立日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>in being</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not yet in being</source>
        <translation>尚未设立</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Choose a unit first.</source>
        <translation>请先选择单位。</translation>
    </message>
    <message>
        <source>The bureau itself does not end here.</source>
        <translation>机关本身不能在此撤销。</translation>
    </message>
    <message>
        <source>It has a last day already; change it there.</source>
        <translation>该单位已设定存续截止日；请在“修改”中更改。</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>增加单位</translation>
    </message>
    <message>
        <source>&amp;Add the unit</source>
        <translation>增加单位(&amp;A)</translation>
    </message>
    <message>
        <source>The unit %1 was added.</source>
        <translation>单位“%1”已增加。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>&amp;Change the unit</source>
        <translation>保存修改(&amp;C)</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>撤销%1</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>撤销(&amp;E)</translation>
    </message>
    <message>
        <source>After its last day nobody can be put into it and it takes no new cases. Its cases stay where they are.</source>
        <translation>存续截止日之后，该单位不能再编入人员，不再承办新案件。原有案件仍归该单位。</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>存续截止日(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>anjuan::WorkbenchPage</name>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Record the act that settles it</source>
        <translation>打开办结该任务的表单</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>任务列表</translation>
    </message>
    <message>
        <source>Register a lead</source>
        <translation>登记案源</translation>
    </message>
    <message>
        <source>Limits that end on %1</source>
        <translation>%1到期的期限</translation>
    </message>
    <message>
        <source>%1 (the first %2)</source>
        <translation>%1（前%2项）</translation>
    </message>
    <message>
        <source>Your roles have no duties in cases. The cases within your units are on the page “Cases”.</source>
        <translation>您的角色没有办案任务。权限范围内的案件，请到“案件”页查看。</translation>
    </message>
    <message>
        <source>Nothing of this kind waits for you.</source>
        <translation>该类没有待办事项。</translation>
    </message>
    <message>
        <source>None of your limits ends on this day.</source>
        <translation>您应当办理的事项中，没有当日到期的。</translation>
    </message>
    <message>
        <source>Export limits as calendar…</source>
        <translation>将期限导出为日历…</translation>
    </message>
    <message>
        <source>Export limits as calendar</source>
        <translation>将期限导出为日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Limits %1.ics</source>
        <comment>a file name with a day</comment>
        <translation>期限 %1.ics</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 个期限写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list it is about</source>
        <translation>打开相关清单</translation>
    </message>
</context>
<context>
    <name>anjuan::Workplace</name>
    <message>
        <source>The database could not be opened.</source>
        <translation>无法打开数据库。</translation>
    </message>
    <message>
        <source>Opened for reading only: nothing can be recorded here.</source>
        <translation>以只读方式打开：此处不能记录任何内容。</translation>
    </message>
</context>
</TS>
